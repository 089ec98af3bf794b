package strictjson

// token reads the scalar, or the opening bracket, that comes next.
func (r *Reader) token() {
	switch r.Kind() {
	case '{', '[':
		r.Open()
	case '"':
		r.text()
	case 'n':
		r.word("null")
	case 't':
		r.word("true")
	case 'f':
		r.word("false")
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		r.number()
	default:
		r.unexpected("at start of value")
	}
}

func (r *Reader) word(word string) {
	for i := range len(word) {
		if r.Kind() != word[i] {
			r.unexpected("in literal " + word + " (expecting '" + word[i:i+1] + "')")
			return
		}
		r.at++
	}
}

// digitsOnly reads a number that begins with another digit than 0 and is one of digits only, as nearly all are. It is false, and
// nothing is read, where it is not seen to be one at once.
func (r *Reader) digitsOnly() bool {
	for i := r.at; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case c-'0' <= 9:
		case c == '.' || c|0x20 == 'e':
			return false
		default:
			r.at = i
			return true
		}
	}
	return false
}

// number reads a number. One that begins with 0 ends there, unless a point or an exponent follows.
func (r *Reader) number() {
	if r.Kind() == '-' {
		r.at++
	}
	if r.Kind() == '0' {
		r.at++
	} else {
		r.digits()
	}
	if r.Kind() == '.' {
		r.at++
		r.digits()
	}
	if c := r.Kind(); c == 'e' || c == 'E' {
		r.at++
		if c := r.Kind(); c == '+' || c == '-' {
			r.at++
		}
		r.digits()
	}
}

// digits reads one digit or more.
func (r *Reader) digits() {
	start := r.at
	for r.at < len(r.data) && r.data[r.at]-'0' <= 9 {
		r.at++
	}
	if r.at == start {
		r.unexpected("in number (expecting digit)")
	}
}

// text reads a string. A byte that is no UTF-8 is passed on.
func (r *Reader) text() {
	data := r.data
	r.plain = true
	for i := r.at + 1; ; {
		i += bareLen(data[i:])
		r.at = i
		if i == len(data) {
			r.unexpected("")
			return
		}
		switch c := data[i]; {
		case c == '"':
			r.at++
			return
		case c < ' ':
			r.unexpected("in string (expecting non-control character)")
			return
		case c == '\\':
			n := escapeLen(data[i:])
			if n == 0 {
				r.badEscape()
				return
			}
			i += n
		default:
			i++
		}
		r.plain = false
	}
}

// escapeLen returns the length of the escape whose backslash b begins with, or 0 when it is none.
func escapeLen(b []byte) int {
	if len(b) < 2 {
		return 0
	}
	switch b[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if hexLen(b[2:]) == 4 {
			return 6
		}
	}
	return 0
}

// hexLen counts the hexadecimal digits that b begins with, up to four.
func hexLen(b []byte) int {
	n := 0
	for n < len(b) && n < 4 && isHex(b[n]) {
		n++
	}
	return n
}

func isHex(c byte) bool {
	return c-'0' <= 9 || c|0x20 >= 'a' && c|0x20 <= 'f'
}
