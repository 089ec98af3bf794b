package govreport

import (
	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file turns typed text into the JSON literals that cells keep, and back.

// quote returns text as a JSON string literal. Invalid UTF-8 becomes U+FFFD: text in a Go string has no other spelling
// in JSON.
func quote(s string) string { return string(appendQuoted(nil, s, false)) }

// unquote returns the text of a JSON string literal, or any other literal as it stands.
func unquote(literal string) string {
	if len(literal) > 0 && literal[0] == '"' {
		text, _ := strictjson.AppendUnquote(nil, []byte(literal))
		return string(text)
	}
	return literal
}
