package main

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// undecided prints the rules that could not tell, by what they lacked; with -v every place of each.
func (s *sheet) undecided() {
	list := s.out.result.Undecided
	if len(list) == 0 {
		return
	}
	s.blank()
	s.heading(bold, s.say(headUndecided, "n", len(s.out.undecidedRules())))
	reasons, byReason := group(list, func(u govreport.Undecided) govreport.Reason { return u.Why })
	for _, why := range reasons {
		places := byReason[why]
		s.para(2, plain, s.say(undecidedReason, "reason", why.Text().In(s.lang), "n", len(places)))
		s.rules(places)
		if hint := hintFor(why); hint >= 0 {
			s.para(4, green, s.say(hint))
		}
	}
}

// rules names the rules among the undecided, each once.
func (s *sheet) rules(list []govreport.Undecided) {
	codes, byCode := group(list, func(u govreport.Undecided) govreport.Code { return u.Code })
	for _, code := range codes {
		rule, _ := govreport.LookupRule(code)
		text := string(code) + " " + rule.Title.In(s.lang)
		if n := len(byCode[code]); n > 1 {
			text = s.say(undecidedPlaces, "rule", text, "n", n)
		}
		s.entry(4, "-", dim, 2, plain, text)
		if s.verbose {
			for _, u := range byCode[code] {
				s.para(8, dim, s.undecidedPlace(u))
			}
		}
	}
}

// undecidedPlace names the place with its section, and the cells that were lacking where they are few.
func (s *sheet) undecidedPlace(u govreport.Undecided) string {
	edition := s.out.form().Edition
	text := clean(govreport.PlaceOf(edition, u.Pointer).In(s.lang))
	if len(u.Cells) == 0 || len(u.Cells) == 1 && u.Cells[0] == u.Pointer {
		return text
	}
	var cells []string
	for _, pointer := range u.Cells {
		cells = append(cells, s.place(edition, pointer))
	}
	return text + s.say(brackets, "x", strings.Join(cells, s.say(semicolon)))
}

// hintFor is what the user can do about a reason, or −1.
func hintFor(why govreport.Reason) phrase {
	switch why {
	case govreport.UnknownOrgan:
		return hintOrgan
	case govreport.UnknownDate:
		return hintPublished
	case govreport.NoPreviousYear:
		return hintPrevious
	default:
		return -1
	}
}

// group sorts a list by key, the keys in the order they first appear.
func group[T any, K comparable](list []T, key func(T) K) (keys []K, byKey map[K][]T) {
	byKey = map[K][]T{}
	for _, item := range list {
		k := key(item)
		if _, ok := byKey[k]; !ok {
			keys = append(keys, k)
		}
		byKey[k] = append(byKey[k], item)
	}
	return keys, byKey
}
