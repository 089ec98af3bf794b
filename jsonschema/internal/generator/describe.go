package generator

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// describe says in Chinese where a property stands on the printed form, what may be written there and in which unit. The
// cells of rows that share a definition stand in many places; theirs is said of the row.
func (r *report) describe(pointer, limit string) string {
	var parts []string
	row, cell := r.place(pointer)
	if cell == nil || row.Pointer == pointer {
		parts = append(parts, r.where(pointer))
	}
	if limit != "" {
		parts = append(parts, limit)
	}
	if cell != nil {
		if u := unit(cell); u != "" {
			parts = append(parts, "单位："+u)
		}
		parts = append(parts, blank)
	}
	return strings.Join(parts, "；")
}

// blank says what govreport.BlankValue stands for.
const blank = "没有发生填 0，尚未填写留空（null）"

// where names the place, with the label of a group or a text that govreport has no place for.
func (r *report) where(pointer string) string {
	place := govreport.PlaceOf(r.edition, pointer).In(govreport.ZhHans)
	row, _ := r.place(pointer)
	if title := r.title(pointer).ZhHans; row == nil && !strings.HasSuffix(place, title) {
		place += " / " + title
	}
	return place
}

// allowed says what may be written, in the words of the findings that would be made of something else. Choices speak for
// themselves, and what an object must be is said of its definition.
func (r *report) allowed(p *Schema, pointer string) string {
	if p.Const != nil {
		return r.edition.Label().In(govreport.ZhHans)
	}
	var words []string
	for _, bad := range breaking(p) {
		words = append(words, r.complaint(pointer, bad))
	}
	return strings.Join(words, "，")
}

// breaking returns JSON values that break a property's limits one by one.
func breaking(p *Schema) []string {
	_, isCell := p.Extras["type"]
	switch {
	case isCell && p.Pattern != "":
		return []string{`"-1"`}
	case isCell:
		return []string{"1e17"}
	case p.Pattern != "":
		return []string{`"x"`}
	case p.MaxLength != nil:
		return []string{`"` + strings.Repeat("x", int(*p.MaxLength)+1) + `"`}
	case p.MaxItems != nil:
		return []string{"[" + strings.Repeat("{},", int(*p.MaxItems)) + "{}]"}
	case p.MaxProperties != nil:
		return []string{objectOf(int(*p.MaxProperties) + 1)}
	case p.Type == "integer":
		return []string{"1", "9999"}
	default:
		return nil
	}
}
