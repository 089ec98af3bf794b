package govreport

import (
	"bytes"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/zfxxgk/annualreport/govreport/internal/decimal"
)

// A tree is a JSON document as a test sees it: with the second values of members, the spelling of each literal, and the
// members in their order.
type tree struct {
	kind    byte // '{', '[' or 0 for a scalar
	literal string
	members []treeMember
}

// A treeMember is a member of an object, or an item of an array.
type treeMember struct {
	name  string // a JSON string literal
	value *tree
}

func parseTree(data []byte) *tree {
	d := jsontext.NewDecoder(bytes.NewReader(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	return readTree(d)
}

func readTree(d *jsontext.Decoder) *tree {
	kind := byte(d.PeekKind())
	if kind != '{' && kind != '[' {
		v, err := d.ReadValue()
		if err != nil {
			panic(err)
		}
		return &tree{literal: string(v)}
	}
	t := &tree{kind: kind}
	d.ReadToken()
	for d.PeekKind() != '}' && d.PeekKind() != ']' {
		var m treeMember
		if kind == '{' {
			name, err := d.ReadValue()
			if err != nil {
				panic(err)
			}
			m.name = string(name)
		}
		m.value = readTree(d)
		t.members = append(t.members, m)
	}
	d.ReadToken()
	return t
}

// canonical writes the tree so that two trees that say the same are equal: members by name, those of one name in their
// order, numbers by value, texts by what their escapes mean, damage included.
func (t *tree) canonical() string {
	if t.kind == 0 {
		return canonicalLiteral(t.literal)
	}
	parts := make([]string, len(t.members))
	if t.kind == '{' {
		members := slices.Clone(t.members)
		slices.SortStableFunc(members, func(a, b treeMember) int { return strings.Compare(plainText(a.name), plainText(b.name)) })
		for i, m := range members {
			parts[i] = plainText(m.name) + ":" + m.value.canonical()
		}
		return "{" + strings.Join(parts, ",") + "}"
	}
	for i, m := range t.members {
		parts[i] = m.value.canonical()
	}
	return "[" + strings.Join(parts, ",") + "]"
}

func canonicalLiteral(literal string) string {
	switch {
	case literal[0] == '"':
		return plainText(literal)
	case !decimal.IsNumber(literal):
		return literal
	}
	mantissa, exponent, _ := strings.Cut(strings.ToLower(literal), "e")
	if strings.Trim(mantissa, "-0.") == "" {
		return "0"
	}
	if n, err := strconv.Atoi("0" + strings.TrimLeft(exponent, "+-")); err != nil || n > 1000 {
		return strings.ToLower(literal)
	}
	value, ok := new(big.Rat).SetString(literal)
	if !ok {
		panic(literal)
	}
	return value.RatString()
}

// plainText undoes the escapes of a JSON string and marks what is damaged.
func plainText(literal string) string {
	var b strings.Builder
	body := literal[1 : len(literal)-1]
	for len(body) > 0 {
		if body[0] != '\\' {
			r, size := utf8.DecodeRuneInString(body)
			if r == utf8.RuneError && size == 1 {
				b.WriteString("\U0010FFFFbyte" + strconv.Itoa(int(body[0])))
			} else {
				b.WriteRune(r)
			}
			body = body[size:]
			continue
		}
		r, size := unescape(body)
		if r >= 0xD800 && r < 0xDC00 && strings.HasPrefix(body[size:], `\u`) {
			if low, more := unescape(body[size:]); low >= 0xDC00 && low < 0xE000 {
				r, size = (r-0xD800)<<10+(low-0xDC00)+0x10000, size+more
			}
		}
		if r >= 0xD800 && r < 0xE000 {
			b.WriteString("\U0010FFFFhalf" + strconv.Itoa(int(r)))
		} else {
			b.WriteRune(r)
		}
		body = body[size:]
	}
	return `"` + b.String() + `"`
}

func unescape(s string) (rune, int) {
	if s[1] == 'u' {
		n, _ := strconv.ParseUint(s[2:6], 16, 32)
		return rune(n), 6
	}
	if i := strings.IndexByte("bfnrt", s[1]); i >= 0 {
		return rune("\b\f\n\r\t"[i]), 2
	}
	return rune(s[1]), 2
}
