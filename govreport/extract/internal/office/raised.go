package office

import "strings"

// Raised writes characters that stand raised between others: in brackets behind a figure, of whose number they are no part, and
// figures before one. 4 with the mark of note 1 is 4（1）, and not 41; with the mark ① it is 4（①）.
func Raised(before, raised, next string) string {
	figure := func(s string, at int) bool { return s != "" && strings.IndexByte("0123456789,.", s[at]) >= 0 }
	if raised != "" && (figure(before, max(len(before)-1, 0)) || figure(raised, len(raised)-1) && figure(next, 0)) {
		return "（" + raised + "）"
	}
	return raised
}
