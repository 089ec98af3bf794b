package govreport

// This file reads numbers from JSON literals: exactly, from their digits, never through a float.

// A wholeness says what a JSON number is as a whole number.
type wholeness uint8

const (
	isWhole  wholeness = iota // a whole number within ±MaxCount
	isHuge                    // a whole number beyond it
	isBroken                  // no whole number
)

// readWhole reads a JSON number literal as a whole number: 27.0, 1e2, -0 and 0e99 are 27, 100, 0 and 0. The time it takes
// grows with the length of the literal, not with the number: 1e999999999 is as quick as 1e9.
func readWhole(literal string) (int64, wholeness) {
	i, negative := 0, false
	if i < len(literal) && literal[i] == '-' {
		i, negative = 1, true
	}
	var n int64    // the significant digits read so far, while they are few
	digits := 0    // how many they are, without zeros in front
	zeros := 0     // zeros read since the last other digit: they count only if another digit follows
	point := false // whether the point is behind us
	scale := 0     // how many places the digits in n and zeros move left of the last one read
	for ; i < len(literal) && literal[i] != 'e' && literal[i] != 'E'; i++ {
		c := literal[i]
		if c == '.' {
			point = true
			continue
		}
		if point {
			scale--
		}
		if c == '0' {
			zeros++
			continue
		}
		if digits == 0 {
			zeros = 0
		}
		digits += zeros + 1
		if digits <= 17 {
			n = n*pow10(zeros+1) + int64(c-'0')
		}
		zeros = 0
	}
	if digits == 0 {
		return 0, isWhole // 0, -0, 0.00, 0e99
	}
	scale += zeros + readExponent(literal[i:])
	switch {
	case scale < 0:
		return 0, isBroken
	case digits+scale > 16:
		return 0, isHuge
	}
	n *= pow10(scale)
	if n > MaxCount {
		return 0, isHuge
	}
	if negative {
		n = -n
	}
	return n, isWhole
}

// readExponent reads "", "e5", "E+5" or "e-5". Beyond what any document can balance with digits it stops counting.
func readExponent(s string) int {
	const enough = 1 << 30
	i, negative, n := 1, false, 0
	if len(s) > 1 && (s[1] == '-' || s[1] == '+') {
		i, negative = 2, s[1] == '-'
	}
	for ; i < len(s); i++ {
		n = min(n*10+int(s[i]-'0'), enough)
	}
	if negative {
		return -n
	}
	return n
}

// isNumber reports whether a JSON literal is a number.
func isNumber(literal string) bool { return literal != "" && startsNumber(literal[0]) }

func startsNumber(c byte) bool { return c == '-' || c >= '0' && c <= '9' }

// readInt reads a JSON literal as an int, 0 when it is none.
func readInt(literal []byte) (n int, ok bool) {
	if !startsNumber(literal[0]) {
		return 0, false
	}
	whole, is := readWhole(string(literal))
	if is != isWhole || int64(int(whole)) != whole {
		return 0, false
	}
	return int(whole), true
}

// readCell reads a JSON literal into a number cell. What the cell cannot hold is kept as it stands.
func readCell(kind memberKind, literal []byte) number {
	if literal[0] == 'n' {
		return number{}
	}
	if kind == amountMember {
		if literal[0] == '"' {
			if a, ok := parseAmount(unquote(string(literal))); ok {
				return a.number
			}
		}
		return number{raw: string(literal)}
	}
	if startsNumber(literal[0]) {
		if n, is := readWhole(string(literal)); is == isWhole && (n >= 0 || kind == changeMember) {
			return number{n: n, filled: true}
		}
	}
	return number{raw: string(literal)}
}
