// Package jsonpointer spells JSON Pointers (RFC 6901), and takes them apart. It knows nothing of reports and imports nothing of
// ours.
package jsonpointer

import "strings"

// AppendToken appends a member's name as a reference token: '~' is written ~0 and '/' is written ~1.
func AppendToken(b []byte, name string) []byte {
	for i := 0; i < len(name); i++ {
		switch name[i] {
		case '~':
			b = append(b, '~', '0')
		case '/':
			b = append(b, '~', '1')
		default:
			b = append(b, name[i])
		}
	}
	return b
}

// NameOf returns the member's name that a reference token spells.
func NameOf(token string) string {
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

// Split returns the pointer of the object a pointer goes into, and the last reference token as it is spelled.
func Split(pointer string) (above, token string) {
	i := strings.LastIndexByte(pointer, '/')
	if i < 0 {
		return "", pointer
	}
	return pointer[:i], pointer[i+1:]
}
