package codes

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// A Province is a 省级行政区. The zero value is none.
type Province struct {
	// Code is its own division code, such as 640000.
	Code Division
	// Name is its full name, in simplified and in traditional characters and in English.
	Name, Traditional, English string
	// abbreviations are its one-character names (简称), the one in general use first. Filing numbers carry either: 四川 files
	// as 蜀ICP备 and as 川公网安备.
	abbreviations string
}

// provinces are the 34 of GB/T 2260. They have not changed since 1999.
var provinces = [...]Province{
	{"110000", "北京市", "北京市", "Beijing Municipality", "京"},
	{"120000", "天津市", "天津市", "Tianjin Municipality", "津"},
	{"130000", "河北省", "河北省", "Hebei Province", "冀"},
	{"140000", "山西省", "山西省", "Shanxi Province", "晋"},
	{"150000", "内蒙古自治区", "內蒙古自治區", "Inner Mongolia Autonomous Region", "蒙"},
	{"210000", "辽宁省", "遼寧省", "Liaoning Province", "辽"},
	{"220000", "吉林省", "吉林省", "Jilin Province", "吉"},
	{"230000", "黑龙江省", "黑龍江省", "Heilongjiang Province", "黑"},
	{"310000", "上海市", "上海市", "Shanghai Municipality", "沪申"},
	{"320000", "江苏省", "江蘇省", "Jiangsu Province", "苏"},
	{"330000", "浙江省", "浙江省", "Zhejiang Province", "浙"},
	{"340000", "安徽省", "安徽省", "Anhui Province", "皖"},
	{"350000", "福建省", "福建省", "Fujian Province", "闽"},
	{"360000", "江西省", "江西省", "Jiangxi Province", "赣"},
	{"370000", "山东省", "山東省", "Shandong Province", "鲁"},
	{"410000", "河南省", "河南省", "Henan Province", "豫"},
	{"420000", "湖北省", "湖北省", "Hubei Province", "鄂"},
	{"430000", "湖南省", "湖南省", "Hunan Province", "湘"},
	{"440000", "广东省", "廣東省", "Guangdong Province", "粤"},
	{"450000", "广西壮族自治区", "廣西壯族自治區", "Guangxi Zhuang Autonomous Region", "桂"},
	{"460000", "海南省", "海南省", "Hainan Province", "琼"},
	{"500000", "重庆市", "重慶市", "Chongqing Municipality", "渝"},
	{"510000", "四川省", "四川省", "Sichuan Province", "川蜀"},
	{"520000", "贵州省", "貴州省", "Guizhou Province", "贵黔"},
	{"530000", "云南省", "雲南省", "Yunnan Province", "云滇"},
	{"540000", "西藏自治区", "西藏自治區", "Xizang Autonomous Region", "藏"},
	{"610000", "陕西省", "陝西省", "Shaanxi Province", "陕秦"},
	{"620000", "甘肃省", "甘肅省", "Gansu Province", "甘陇"},
	{"630000", "青海省", "青海省", "Qinghai Province", "青"},
	{"640000", "宁夏回族自治区", "寧夏回族自治區", "Ningxia Hui Autonomous Region", "宁"},
	{"650000", "新疆维吾尔自治区", "新疆維吾爾自治區", "Xinjiang Uygur Autonomous Region", "新"},
	{"710000", "台湾省", "臺灣省", "Taiwan Province", "台"},
	{"810000", "香港特别行政区", "香港特別行政區", "Hong Kong Special Administrative Region", "港"},
	{"820000", "澳门特别行政区", "澳門特別行政區", "Macao Special Administrative Region", "澳"},
}

// Provinces lists the 34 in the order of their codes.
func Provinces() []Province { return append([]Province(nil), provinces[:]...) }

// Abbreviation returns the one-character 简称 of the province, such as 宁. Where a province has two, such as 甘 and 陇, it is
// the first in general use; filing numbers may carry the other.
func (p Province) Abbreviation() string {
	_, size := utf8.DecodeRuneInString(p.abbreviations)
	return p.abbreviations[:size]
}

// provinceByCode returns the province whose division codes begin with two digits.
func provinceByCode(digits Division) Province {
	for i := range provinces {
		if provinces[i].Code[:2] == digits {
			return provinces[i]
		}
	}
	return Province{}
}

// ProvinceAt returns the province whose 简称 a text begins with, in simplified characters or in the traditional ones that
// some pages write it in.
func ProvinceAt(text string) Province {
	r, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return Province{}
	}
	r = hanzi.SimplifyRune(r)
	for i := range provinces {
		if strings.ContainsRune(provinces[i].abbreviations, r) {
			return provinces[i]
		}
	}
	return Province{}
}
