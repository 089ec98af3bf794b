package decimal

// A Wholeness says what a JSON number is as a whole number.
type Wholeness uint8

const (
	Whole  Wholeness = iota // a whole number within ±MaxWhole
	Huge                    // a whole number beyond it
	Broken                  // no whole number
)

// ReadWhole reads a JSON number literal as a whole number: 27.0, 1e2, -0 and 0e99 are 27, 100, 0 and 0. The time it takes
// grows with the length of the literal, not with the number: 1e999999999 is as quick as 1e9.
func ReadWhole(literal string) (int64, Wholeness) {
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
			n = n*Pow10(zeros+1) + int64(c-'0')
		}
		zeros = 0
	}
	if digits == 0 {
		return 0, Whole // 0, -0, 0.00, 0e99
	}
	scale += zeros + readExponent(literal[i:])
	switch {
	case scale < 0:
		return 0, Broken
	case digits+scale > 16:
		return 0, Huge
	}
	n *= Pow10(scale)
	if n > MaxWhole {
		return 0, Huge
	}
	if negative {
		n = -n
	}
	return n, Whole
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

// IsNumber reports whether a JSON literal is a number.
func IsNumber(literal string) bool { return literal != "" && StartsNumber(literal[0]) }

// StartsNumber reports whether a JSON literal that begins with a byte is a number.
func StartsNumber(c byte) bool { return c == '-' || c >= '0' && c <= '9' }
