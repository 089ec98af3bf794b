package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file tells the reporting organ from the others that a text names.

// organEnds are the characters with which names of organs end.
const organEnds = "局委办厅院所站会队镇乡村社司校心门位府处区县市省州旗盟岛"

// abbreviates reports whether some words are short for the organ's name: 市卫健委 for 江东市卫生健康委员会.
func (r *Reader) abbreviates(from, to int) bool {
	const longest = 60 // bytes
	name := r.about.Organ
	if to-from > longest || len(name) > 150 {
		return false
	}
	for _, c := range r.text[from:to] {
		i := strings.IndexRune(name, c)
		if i < 0 {
			return false
		}
		name = name[i:]
		_, size := utf8.DecodeRuneInString(name)
		name = name[size:]
	}
	return true
}

// whose returns what a word says, as far as that depends on the organ and on the word before.
func (r *Reader) whose(w *proseWord, from, to int) feature {
	const parts hanzi.Words = "下属 所属 直属 二级 基层 派出所 科室"
	own := len(r.tokens) - 1
	if own < r.base || r.tokens[own].end != from || r.tokens[own].says != fOwn {
		own = -1
	}
	switch {
	case own >= 0 && w.word == "本级":
		return fFiller // 市教育局本级
	case w.word == "本级" && r.about.Kind == Subordinate && r.endsLikeOwn(r.text[:from]):
		return fOwn // 厅本级
	case own >= 0 && w.says == fNarrow && parts.Has(w.word):
		r.tokens[own].says = fFiller // 市教育局下属单位, without the bureau
	case w.says == fWide && r.isAbove(w.word):
		return fNarrow // 全省, in the report of a county
	case w.says == fGov && r.about.Kind == AnotherKind && r.abbreviates(from, to):
		return fOwn // 管委会
	}
	return w.says
}

// ownName passes over the organ's name, or the end of it.
func (r *Reader) ownName(i int) (end int) {
	const character, longest = 3, 150
	kind, name := r.about.Kind, r.about.Organ
	if name == "" {
		name = r.about.Title
	}
	if len(name) > longest || len(r.text) < i+2*character || !strings.Contains(name, r.text[i:i+2*character]) {
		return i
	}
	end = i + 2*character
	for end+character <= len(r.text) && strings.Contains(name, r.text[i:end+character]) {
		end += character
	}
	for ; end >= i+2*character; end -= character {
		c, _ := utf8.DecodeRuneInString(r.text[end-character:])
		switch {
		case !strings.ContainsRune(organEnds+"道室关学馆台园行团", c):
			continue
		case strings.ContainsRune("区县市省州旗盟", c) && kind != Government && kind != 0:
			return i
		case strings.ContainsRune("府室厅", c) && kind == Government:
			r.add(i, end, fGov, 0)
		default:
			if kind != Government && kind != 0 {
				end += len(hanzi.Words("人民政府 政府").At(r.text[end:])) // 双塘镇政府
			}
			r.add(i, end, fOwn, 0)
		}
		return end
	}
	return i
}

// isAbove reports whether a word for a whole region is of another level than the government is: 全省, 我市 of a county.
func (r *Reader) isAbove(word string) bool {
	const levels = "省市县区州旗盟"
	c, _ := utf8.DecodeLastRuneInString(word)
	own, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(r.about.Organ, "人民政府"))
	return r.about.Kind == Government && len(word) == 2*character && strings.ContainsRune(levels+"国", c) && strings.ContainsRune(levels, own) && c != own
}

// owner notes that another organ is the subject: 市教育局收到3件.
func (r *Reader) owner(tokens []token, s *slots) {
	for i := len(tokens) - 1; i >= 0; i-- {
		switch t := &tokens[i]; {
		case t.says&fUnknown != 0:
			if r.isAnother(t) {
				s.odd = AnotherOrgan
			}
			return
		case t.says&(fEmpty|fTimes) == 0:
			return
		}
	}
}

// endsLikeOwn reports whether a text ends with the character for the organ's kind: 厅.
func (r *Reader) endsLikeOwn(text string) bool {
	c, size := utf8.DecodeLastRuneInString(text)
	return size == character && strings.ContainsRune("厅局委办关", c) && strings.ContainsRune(r.about.Organ, c)
}

// isSchool reports 学校 of one.
func (r *Reader) isSchool(word string) bool {
	return hanzi.Words("学校 校").Has(word) && hanzi.Words("大学 学院 学校 中学 小学").In(r.about.Organ)
}

// endsLikeOrgan reports whether unknown words end as the names of organs do: 区司法局.
func (r *Reader) endsLikeOrgan(t *token) bool {
	c, _ := utf8.DecodeLastRuneInString(r.text[:t.end])
	return t.says&fUnknown != 0 && t.end-t.start > character && strings.ContainsRune(organEnds, c)
}

// isAnother reports whether unknown words are the name of another organ.
func (r *Reader) isAnother(t *token) bool {
	if r.about.Organ == "" && r.about.Title == "" {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(r.text[:t.end])
	return (strings.ContainsRune(organEnds, c) || strings.HasSuffix(r.text[:t.end], "街道")) && t.end-t.start > 3 && !r.abbreviates(t.start, t.end) &&
		!r.isSchool(r.printed(t))
}
