package main

import "github.com/zfxxgk/annualreport/govreport"

// tell keeps the doubtful notes on a report that another is compared with or that is summed: what is found, or summed, is no surer
// than what was read of it.
func (o *options) tell(file string, notes []note) {
	for _, n := range notes {
		if n.doubtful {
			n.file = file
			o.told = append(o.told, n)
		}
	}
}

// in says a note for people: the file, when it is another, the place in it, and what is the matter.
func (n *note) in(lang govreport.Language) string {
	text := clean(n.message)
	if place := clean(n.place.In(lang)); place != "" {
		text = place + say(lang, colon) + text
	}
	if n.file != "" {
		text = n.file + say(lang, colon) + text
	}
	return text
}
