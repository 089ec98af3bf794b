package govreport

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/strictjson"
)

// This file spells JSON Pointers (RFC 6901).

// appendToken appends a member's name as a reference token: '~' is written ~0 and '/' is written ~1.
func appendToken(b []byte, name string) []byte { return strictjson.AppendToken(b, name) }

func appendInt(b []byte, i int) []byte { return strconv.AppendInt(b, int64(i), 10) }

// splitPointer returns the pointer of the object a pointer goes into, and the last reference token as it is spelled.
func splitPointer(pointer string) (above, token string) {
	i := strings.LastIndexByte(pointer, '/')
	if i < 0 {
		return "", pointer
	}
	return pointer[:i], pointer[i+1:]
}

// tokenName returns the member's name that a reference token spells.
func tokenName(token string) string {
	if strings.IndexByte(token, '~') < 0 {
		return token
	}
	name := make([]byte, 0, len(token))
	for i := 0; i < len(token); i++ {
		b := token[i]
		if b == '~' && i+1 < len(token) && (token[i+1] == '0' || token[i+1] == '1') {
			i++
			b = "~/"[token[i]-'0']
		}
		name = append(name, b)
	}
	return string(name)
}
