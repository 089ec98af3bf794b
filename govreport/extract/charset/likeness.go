package charset

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// common are characters that reports are made of; with their Traditional forms they are about half of any. Read in a wrong
// encoding, a text has hardly any: what comes out is spread over all characters there are.
const common = "政府信息公开工作年度报告主动申请收到和处理行复议诉讼情况存在的问题及改进其他需要事项总计本新制作数量现有效件规章范性文许可罚强事业收费" +
	"自然人法商企业科研机构社会益组织律服务结果维持纠正尚未审直接起后转予以部分不属于国家秘密禁止危安全一稳定保护第三方合权内务过程执案卷查询" +
	"无能提供掌握相关没成另补仍明确访举投类重大反出版物逾期按通知缴纳用继续办理市县区镇乡街道局委厅室人民共中华条例根据统期限电话地址网站平台发布月日"

var commonRunes = sync.OnceValue(func() map[rune]bool {
	set := map[rune]bool{}
	for _, r := range common {
		set[r] = true
	}
	return set
})

// frequentRunes are the characters of the first level of GB 2312, which are those that people write; the rest is in names.
var frequentRunes = sync.OnceValue(func() map[rune]bool {
	set := map[rune]bool{}
	decoder := simplifiedchinese.GBK.NewDecoder()
	for lead := byte(0xB0); lead <= 0xD7; lead++ {
		for trail := byte(0xA1); trail <= 0xFE; trail++ {
			if text, err := decoder.Bytes([]byte{lead, trail}); err == nil {
				r, _ := utf8.DecodeRune(text)
				set[r] = unicode.Is(unicode.Han, r)
			}
		}
	}
	return set
})

// words stand in every report, folded.
var words = [...]string{"政府信息公开", "政务公开", "年度报告", "行政复议", "总体情况"}

// A census counts the characters of a text.
type census struct {
	all, han, common, frequent, bad, words int
	cut                                    bool // the text begins with what is left of a character
}

func (c candidate) census() census {
	n := census{cut: strings.HasPrefix(c.text, "\uFFFD")}
	if c.name == "" {
		return n
	}
	text := hanzi.Simplify(c.text)
	set, frequent := commonRunes(), frequentRunes()
	for _, r := range text {
		n.all++
		switch {
		case r == 0: // no text has any
			n.bad += 10
		case r == utf8.RuneError, r < ' ' && !strings.ContainsRune("\t\n\v\f\r", r), r >= 0x7F && r < 0xA0, unicode.Is(unicode.Co, r):
			n.bad++
		case unicode.Is(unicode.Han, r):
			n.han++
			if set[r] {
				n.common++
			}
			if frequent[r] {
				n.frequent++
			}
		case r > 0x250 && !isUsual(r):
			n.bad++
		}
	}
	for _, word := range words {
		n.words += strings.Count(text, word)
	}
	return n
}

// isUsual reports the marks and letters that stand in Chinese texts besides Chinese characters.
func isUsual(r rune) bool {
	return r >= 0x2000 && r < 0x2700 || r >= 0x3000 && r < 0x3400 || r >= 0xFF00 && r < 0xFFF0 || r >= 0xFE30 && r < 0xFE70 || r == 0xFEFF ||
		r >= 0x391 && r < 0x3CA
}

// isText reports a text of which at most a tenth is damaged and of whose Chinese characters a share is common.
func (n census) isText() bool {
	return n.all > 0 && n.bad*10 <= n.all+9 && (n.common*8 >= n.han || n.words > 0)
}

// likeness says how much a text looks like a report, from the share of its characters that fit.
func (n census) likeness() float64 {
	score := n.common*2 + n.frequent + n.words*12 - n.bad*8 + n.all - n.han
	if n.cut { // which says little
		score += 7
	}
	return float64(score) / float64(n.all+1)
}
