package webpage

import (
	"strconv"
	"strings"
)

// This file tells what a page does not show by its styles: more than by display and visibility, texts for readers aloud, earlier
// versions without a height, figures in white before others.

// isUnseen reports a style, without space and in lower case, by which an element is not seen.
func isUnseen(style string) bool {
	if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") ||
		strings.Contains(style, "visibility:collapse") || strings.Contains(style, "mso-hide:all") {
		return true
	}
	flat, clips, apart, away := false, false, false, false
	for property := range strings.SplitSeq(strings.ReplaceAll(style, "!important", ""), ";") {
		name, value, _ := strings.Cut(property, ":")
		switch name {
		case "opacity":
			if isZero(value) {
				return true
			}
		case "color":
			if value == "transparent" {
				return true
			}
		case "height", "max-height", "width", "max-width":
			flat = flat || isZero(value) || value == "1px"
		case "overflow":
			clips = value == "hidden" || value == "clip"
		case "clip", "clip-path":
			away = away || value == "rect(0,0,0,0)" || value == "rect(0000)" || value == "rect(0px,0px,0px,0px)" || value == "inset(50%)" || value == "inset(100%)" ||
				value == "rect(1px,1px,1px,1px)"
		case "position":
			apart = value == "absolute" || value == "fixed"
		case "left", "top", "right", "bottom":
			away = away || isFarAway(value)
		case "text-indent":
			if isFarAway(value) {
				return true
			}
		}
	}
	return flat && clips || apart && away
}

// isZero reports a size of nothing, in any unit.
func isZero(size string) bool {
	return strings.HasPrefix(size, "0") && strings.Trim(size, "0.pxtemr%") == ""
}

// isFarAway reports a place beyond the page.
func isFarAway(place string) bool {
	const far = -500
	n, err := strconv.ParseFloat(strings.TrimRight(place, "pxtemr%"), 64)
	return err == nil && n <= far
}

// unseenClasses are classes that hide in the frameworks that websites are made with.
var unseenClasses = map[string]bool{"sr-only": true, "visually-hidden": true, "d-none": true, "hidden": true, "hide": true, "layui-hide": true, "invisible": true}

// isUnseenClass reports a class, among those of an element, by which it is not seen.
func (r *reader) isUnseenClass(classes string) bool {
	for class := range strings.FieldsSeq(classes) {
		if unseenClasses[class] && !r.shownClasses[class] || r.unseenClasses[class] {
			return true
		}
	}
	return false
}

// readSheets reads which classes the page's own sheets of styles hide, and which they show.
func (r *reader) readSheets() {
	const most = 256 << 10 // bytes of sheets
	rest, left := r.page, most
	for left > 0 {
		at := strings.Index(rest, "<style")
		if at < 0 {
			return
		}
		rest = rest[at+len("<style"):]
		sheet, behind, ended := strings.Cut(rest, "</style")
		if !ended {
			return
		}
		rest = behind
		if _, sheet, ended = strings.Cut(sheet, ">"); ended {
			r.readSheet(sheet[:min(len(sheet), left)])
			left -= len(sheet)
		}
	}
}

// readSheet reads the rules for single classes in a sheet of styles. What holds for some media only is passed over.
func (r *reader) readSheet(sheet string) {
	for sheet != "" {
		open := strings.IndexByte(sheet, '{')
		if open < 0 {
			return
		}
		selectors := sheet[:open]
		body, rest, ended := strings.Cut(sheet[open+1:], "}")
		if strings.Contains(selectors, "@") {
			sheet = behindBlock(sheet[open+1:])
			continue
		}
		if !ended {
			return
		}
		sheet = rest
		style := squeeze(body)
		unseen, shown := isUnseen(style), strings.Contains(style, "display:")
		if !unseen && !shown {
			continue
		}
		for selector := range strings.SplitSeq(selectors, ",") {
			if at := strings.LastIndex(selector, "*/"); at >= 0 {
				selector = selector[at+2:]
			}
			selector = strings.TrimSpace(selector)
			if !strings.HasPrefix(selector, ".") || strings.ContainsAny(selector[1:], ". \t\r\n>+~:#[*") {
				continue
			}
			if r.unseenClasses == nil {
				r.unseenClasses, r.shownClasses = map[string]bool{}, map[string]bool{}
			}
			r.unseenClasses[selector[1:]], r.shownClasses[selector[1:]] = unseen, !unseen
		}
	}
}

// behindBlock returns what stands behind the end of a block of rules that has begun.
func behindBlock(sheet string) string {
	depth := 1
	for i := range len(sheet) {
		switch sheet[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return sheet[i+1:]
			}
		}
	}
	return ""
}

// isCountedTo reports an attribute in which scripts look for the number that they count up to.
func isCountedTo(attribute []byte) bool {
	switch string(attribute) {
	case "data-to", "data-end", "data-count", "data-countup", "data-target", "data-num", "data-number", "data-value", "data-final":
		return true
	}
	return false
}

// countsUp reports an element that a script lets count up from 0 to a number, where the page has a 0 in it: who looks at the page does
// not see that 0. What the script makes of the number is not known.
func countsUp(final, ahead string) bool {
	const long = 64 // bytes; what stands before a number
	n, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(final), ",", ""), 64)
	if err != nil || n == 0 {
		return false
	}
	text, _, ended := strings.Cut(ahead[:min(len(ahead), long)], "<")
	text = strings.TrimSpace(text)
	return ended && isZero(text) && strings.Trim(text, "0.") == ""
}

// isPale reports a style of white characters without a ground of their own.
func isPale(style string) bool {
	pale := false
	for property := range strings.SplitSeq(style, ";") {
		switch name, value, _ := strings.Cut(property, ":"); name {
		case "color":
			switch strings.TrimSuffix(value, "!important") {
			case "#fff", "#ffffff", "white", "rgb(255,255,255)":
				pale = true
			}
		case "background", "background-color":
			return false
		}
	}
	return pale
}

// dropPale takes what is white out of a line of a cell where figures stand in it beside others: they fill up columns of print. It
// returns what was taken out.
func (l *line) dropPale() string {
	if len(l.pale) == 0 {
		return ""
	}
	var kept, dropped []byte
	at := 0
	for _, p := range l.pale {
		kept = append(kept, l.text[at:p[0]]...)
		dropped = append(dropped, l.text[p[0]:p[1]]...)
		at = p[1]
	}
	kept = append(kept, l.text[at:]...)
	if !hasDigit(kept) || !hasDigit(dropped) {
		return ""
	}
	l.text = append(l.text[:0], kept...)
	return string(dropped)
}

func hasDigit(text []byte) bool {
	for _, b := range text {
		if isDigit(b) {
			return true
		}
	}
	return false
}
