package extract_test

import (
	"math/rand/v2"
	"strings"
)

// A variation is how a page departs from the form in its letters.
type variation struct {
	names       []string
	traditional bool
	fullWidth   bool // digits
	separators  bool // thousands
	split       bool // spaces within labels
	tight       bool // brackets and list marks half-width or of another kind
	remarks     bool // notes and units inside cells
	synonyms    bool
}

var plainText variation

func (v variation) String() string { return "[" + strings.Join(v.names, " ") + "]" }

// breaks reports whether numbers are so wide that they break in their cells on paper: whether they are one cannot always be known.
func (v variation) breaks() bool { return v.fullWidth || v.remarks || v.separators }

// varied draws a variation.
func varied(rng *rand.Rand) variation {
	v := variation{}
	for _, x := range []struct {
		name string
		flag *bool
	}{{"traditional", &v.traditional}, {"full-width", &v.fullWidth}, {"separators", &v.separators}, {"split", &v.split},
		{"tight", &v.tight}, {"remarks", &v.remarks}, {"synonyms", &v.synonyms}} {
		if rng.IntN(3) == 0 {
			*x.flag = true
			v.names = append(v.names, x.name)
		}
	}
	return v
}

// traditional converts the characters of the form, typed pair by pair.
var traditional = strings.NewReplacer("条", "條", "项", "項", "内", "內", "发", "發", "废", "廢", "现", "現", "规", "規", "许", "許", "处", "處",
	"决", "決", "数", "數", "罚", "罰", "强", "強", "业", "業", "费", "費", "额", "額", "单", "單", "万", "萬", "况", "況", "请", "請", "总", "總",
	"计", "計", "商", "商", "企", "企", "机", "機", "构", "構", "会", "會", "组", "組", "织", "織", "务", "務", "开", "開", "结", "結", "转", "轉",
	"办", "辦", "区", "區", "这", "這", "属", "屬", "国", "國", "危", "危", "稳", "穩", "护", "護", "权", "權", "类", "類", "过", "過", "执", "執",
	"卷", "卷", "询", "詢", "关", "關", "没", "沒", "补", "補", "后", "後", "仍", "仍", "确", "確", "访", "訪", "举", "舉", "报", "報", "诉", "訴",
	"重", "重", "复", "複", "无", "無", "当", "當", "获", "獲", "认", "認", "于", "於", "复议", "複議", "议", "議", "讼", "訟", "维", "維", "纠", "糾",
	"审", "審", "经", "經", "产", "產", "体", "體", "动", "動", "问", "問", "题", "題", "进", "進", "个", "個", "级", "級", "续", "續", "继", "繼",
	"缴", "繳", "纳", "納", "逾", "逾", "权益", "權益", "购", "購", "采", "採", "减", "減", "对", "對", "制", "製", "与", "與", "稽", "稽", "系", "係",
	"为", "為", "应", "應", "查", "查", "该", "該", "时", "時", "间", "間", "范", "範", "领", "領", "导", "導", "据", "據", "称", "稱", "华", "華")

// text varies running text and headings.
func (v variation) text(s string) string {
	if v.traditional {
		s = traditional.Replace(s)
	}
	return s
}

// sheet varies the boxes of a table; the value a reader must take stays the same.
func (v variation) sheet(rng *rand.Rand, s sheet) sheet {
	s = s.copy()
	for i := range s {
		for j := range s[i] {
			b := &s[i][j]
			if b.value {
				b.text = v.value(rng, b.text)
			} else {
				b.text = v.label(rng, b.text)
			}
		}
	}
	return s
}

func (v variation) value(rng *rand.Rand, s string) string {
	number := strings.TrimRight(s, "万元")
	unit := s[len(number):]
	whole := !strings.Contains(number, ".")
	sign := ""
	if strings.HasPrefix(number, "-") {
		sign, number = "-", number[1:]
	}
	if v.separators {
		integer, fraction, point := strings.Cut(number, ".")
		for i := len(integer) - 3; i > 0; i -= 3 {
			integer = integer[:i] + "," + integer[i:]
		}
		if number = integer; point {
			number += "." + fraction
		}
	}
	number = sign + number
	if v.remarks && whole && rng.IntN(4) == 0 && unit == "" && sign == "" {
		number += []string{"（其中修订2件）", "(含自然失效29件)", "（含上年度结转）"}[rng.IntN(3)]
	}
	number += unit
	if v.fullWidth {
		number = strings.NewReplacer("0", "０", "1", "１", "2", "２", "3", "３", "4", "４", "5", "５", "6", "６", "7", "７", "8", "８", "9", "９",
			",", "，", ".", "．").Replace(number)
	}
	return number
}

func (v variation) label(rng *rand.Rand, s string) string {
	if v.synonyms {
		s = strings.NewReplacer("现行有效件数", "现行有效件", "下年度", "下一年度", "总计", "合计", "不补正、行政", "不补正，行政", "3.其他", "3.其它",
			"行政规范性文件", "规范性文件（含部门文件）").Replace(s)
	}
	if v.tight {
		s = strings.NewReplacer("（", "(", "）", ")", "“", "\"", "”", "\"", "1.", "1、", "2.", "2．", "3.", "３．").Replace(s)
	}
	if v.split && rng.IntN(2) == 0 {
		runes := []rune(s)
		at := 1 + rng.IntN(len(runes))
		if at < len(runes) && !strings.ContainsRune("（(", runes[at-1]) {
			s = string(runes[:at]) + []string{" ", "　", "\u00a0"}[rng.IntN(3)] + string(runes[at:])
		}
	}
	return s
}
