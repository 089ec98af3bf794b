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
	// Name is its full name.
	Name string
	// abbreviations are its one-character names (简称), the one in general use first. Filing numbers carry either: 四川 files
	// as 蜀ICP备 and as 川公网安备.
	abbreviations string
}

// provinces are the 34 of GB/T 2260. They have not changed since 1999.
var provinces = [...]Province{
	{"110000", "北京市", "京"},
	{"120000", "天津市", "津"},
	{"130000", "河北省", "冀"},
	{"140000", "山西省", "晋"},
	{"150000", "内蒙古自治区", "蒙"},
	{"210000", "辽宁省", "辽"},
	{"220000", "吉林省", "吉"},
	{"230000", "黑龙江省", "黑"},
	{"310000", "上海市", "沪申"},
	{"320000", "江苏省", "苏"},
	{"330000", "浙江省", "浙"},
	{"340000", "安徽省", "皖"},
	{"350000", "福建省", "闽"},
	{"360000", "江西省", "赣"},
	{"370000", "山东省", "鲁"},
	{"410000", "河南省", "豫"},
	{"420000", "湖北省", "鄂"},
	{"430000", "湖南省", "湘"},
	{"440000", "广东省", "粤"},
	{"450000", "广西壮族自治区", "桂"},
	{"460000", "海南省", "琼"},
	{"500000", "重庆市", "渝"},
	{"510000", "四川省", "川蜀"},
	{"520000", "贵州省", "贵黔"},
	{"530000", "云南省", "云滇"},
	{"540000", "西藏自治区", "藏"},
	{"610000", "陕西省", "陕秦"},
	{"620000", "甘肃省", "甘陇"},
	{"630000", "青海省", "青"},
	{"640000", "宁夏回族自治区", "宁"},
	{"650000", "新疆维吾尔自治区", "新"},
	{"710000", "台湾省", "台"},
	{"810000", "香港特别行政区", "港"},
	{"820000", "澳门特别行政区", "澳"},
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
