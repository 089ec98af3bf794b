package govreport

import "strings"

// A province is a 省级行政区: the first two digits of its division codes, its full name, and its one-character names
// (简称), the one in general use first. Filing numbers carry either: 四川 files as 蜀ICP备 and as 川公网安备.
type province struct {
	code          string
	name          Text
	abbreviations string
}

// provinces are the 34 of GB/T 2260. They have not changed since 1999.
var provinces = [...]province{
	{"11", Text{"北京市", "北京市", "Beijing Municipality"}, "京"},
	{"12", Text{"天津市", "天津市", "Tianjin Municipality"}, "津"},
	{"13", Text{"河北省", "河北省", "Hebei Province"}, "冀"},
	{"14", Text{"山西省", "山西省", "Shanxi Province"}, "晋"},
	{"15", Text{"内蒙古自治区", "內蒙古自治區", "Inner Mongolia Autonomous Region"}, "蒙"},
	{"21", Text{"辽宁省", "遼寧省", "Liaoning Province"}, "辽"},
	{"22", Text{"吉林省", "吉林省", "Jilin Province"}, "吉"},
	{"23", Text{"黑龙江省", "黑龍江省", "Heilongjiang Province"}, "黑"},
	{"31", Text{"上海市", "上海市", "Shanghai Municipality"}, "沪申"},
	{"32", Text{"江苏省", "江蘇省", "Jiangsu Province"}, "苏"},
	{"33", Text{"浙江省", "浙江省", "Zhejiang Province"}, "浙"},
	{"34", Text{"安徽省", "安徽省", "Anhui Province"}, "皖"},
	{"35", Text{"福建省", "福建省", "Fujian Province"}, "闽"},
	{"36", Text{"江西省", "江西省", "Jiangxi Province"}, "赣"},
	{"37", Text{"山东省", "山東省", "Shandong Province"}, "鲁"},
	{"41", Text{"河南省", "河南省", "Henan Province"}, "豫"},
	{"42", Text{"湖北省", "湖北省", "Hubei Province"}, "鄂"},
	{"43", Text{"湖南省", "湖南省", "Hunan Province"}, "湘"},
	{"44", Text{"广东省", "廣東省", "Guangdong Province"}, "粤"},
	{"45", Text{"广西壮族自治区", "廣西壯族自治區", "Guangxi Zhuang Autonomous Region"}, "桂"},
	{"46", Text{"海南省", "海南省", "Hainan Province"}, "琼"},
	{"50", Text{"重庆市", "重慶市", "Chongqing Municipality"}, "渝"},
	{"51", Text{"四川省", "四川省", "Sichuan Province"}, "川蜀"},
	{"52", Text{"贵州省", "貴州省", "Guizhou Province"}, "贵黔"},
	{"53", Text{"云南省", "雲南省", "Yunnan Province"}, "云滇"},
	{"54", Text{"西藏自治区", "西藏自治區", "Xizang Autonomous Region"}, "藏"},
	{"61", Text{"陕西省", "陝西省", "Shaanxi Province"}, "陕秦"},
	{"62", Text{"甘肃省", "甘肅省", "Gansu Province"}, "甘陇"},
	{"63", Text{"青海省", "青海省", "Qinghai Province"}, "青"},
	{"64", Text{"宁夏回族自治区", "寧夏回族自治區", "Ningxia Hui Autonomous Region"}, "宁"},
	{"65", Text{"新疆维吾尔自治区", "新疆維吾爾自治區", "Xinjiang Uygur Autonomous Region"}, "新"},
	{"71", Text{"台湾省", "臺灣省", "Taiwan Province"}, "台"},
	{"81", Text{"香港特别行政区", "香港特別行政區", "Hong Kong Special Administrative Region"}, "港"},
	{"82", Text{"澳门特别行政区", "澳門特別行政區", "Macao Special Administrative Region"}, "澳"},
}

// provinceByCode returns the province whose division codes begin with two digits, or nil.
func provinceByCode(code string) *province {
	for i := range provinces {
		if provinces[i].code == code {
			return &provinces[i]
		}
	}
	return nil
}

// provinceByAbbreviation returns the province one character stands for, or nil.
func provinceByAbbreviation(r rune) *province {
	for i := range provinces {
		if strings.ContainsRune(provinces[i].abbreviations, r) {
			return &provinces[i]
		}
	}
	return nil
}
