package strictjson

import (
	"strings"
	"testing"
)

// A testCase is a document, and whether it is JSON.
type testCase struct {
	document string
	good     bool
}

// cases break every production of RFC 8259 in each way there is, beside the near miss that is sound.
var cases = concat(
	// Section 2: values, white space, structural characters.
	good(`{}`, `[]`, `""`, `0`, `null`, `true`, `false`, " \t\r\n{} \t\r\n", "{ \t\r\n}", "[ \t\r\n]", "\n0\n",
		"{ \"a\" : 1 , \"b\" : [ 1 , 2 ] }", "[1\t,\r2\n]"),
	bad("", " ", "\n\t\r ", "\xEF\xBB\xBF{}", "{}\xEF\xBB\xBF", "\xFF\xFE{\x00}\x00", "\x00{\x00}", "\v{}", "\f{}", "{}\f", "\u00A0{}", "{\u00A0}",
		"\u2028{}", "\u3000{}", "\x00", "{}\x00", "{\x00}", "[1\x00]", "\x1e{}", "\x7f", "{}\x1a", "\x80", "\xff", "[\xc0\xa0]"),
	bad(`}`, `]`, `,`, `:`, `{]`, `[}`, `{`, `[`, `{}}`, `[]]`, `{}{}`, `[][]`, `{} {}`, `1 2`, `1,2`, `{},`, `null null`, `""""`, `(1)`, `<a>`, `{}//`,
		`{}/**/`, `/**/{}`, `{/**/}`, `#`, `;`, `[1;2]`, `{};`),
	// Section 3: literals.
	good(`[null,true,false]`, `{"a":null}`),
	bad(`n`, `nu`, `nul`, `nulll`, `Null`, `NULL`, `nUll`, `nil`, `none`, `t`, `tr`, `tru`, `truee`, `True`, `TRUE`, `trUe`, `f`, `fa`, `fals`, `falsee`, `False`,
		`falze`, `[nul]`, `[nul,1]`, `{"a":tru}`, `undefined`, `NaN`, `[nan]`, `Infinity`, `-Infinity`, `[inf]`, "nu\x00l", "nul\xff"),
	// Section 4: objects.
	good(`{"a":1}`, `{"":1}`, `{"a":1,"a":2}`, `{"a":{"b":{}}}`, `{"\u0061":1}`, `{"a":[]}`, "{\"\xff\":1}", `{"\ud800":1}`),
	bad(`{"a"}`, `{"a":}`, `{"a":,}`, `{:1}`, `{,}`, `{"a":1,}`, `{,"a":1}`, `{"a":1,,"b":2}`, `{"a":1 "b":2}`, `{"a" 1}`, `{"a"::1}`, `{"a"=1}`, `{"a";1}`,
		`{a:1}`, `{'a':1}`, `{1:1}`, `{null:1}`, `{{}:1}`, `{[]:1}`, `{"a":1]`, `{"a":1`, `{"a":1,`, `{"a":1,"`, `{"a"`, `{"a":`, `{"a`, `{"a":1}}`, `{"a":1:2}`, `{"a","b"}`,
		`{“a”:1}`, `{"a"：1}`, `{"a":1，"b":2}`, "{\"a\n\":1}", "{\"a\x00\":1}", "{\"a\":1\x00}", `{"\x":1}`),
	// Section 5: arrays.
	good(`[1]`, `[[]]`, `[[],{},"",0]`, `[1,[2,[3]]]`),
	bad(`[,]`, `[1,]`, `[,1]`, `[1,,2]`, `[1 2]`, `[1:2]`, `[1`, `[1,`, `["`, `[1}`, `[[]`, `[]]`, `[1,2`, `["a":1]`, `[1]1`, `[“”]`),
	// Section 6: numbers.
	good(`-0`, `-1`, `10`, `1.0`, `0.0`, `-0.0`, `1e1`, `1E1`, `1e+1`, `1e-1`, `1.5e10`, `0e0`, `0E-0`, `1e01`, `1e400`, `-1e-400`, `1e999999999999999999999`, `[0]`, `[-0,1]`,
		`9007199254740993`, `123456789012345678901234567890`, `0.`+strings.Repeat("0", 5000)+`1`, strings.Repeat("9", 10000), `1e`+strings.Repeat("9", 5000)),
	bad(`-`, `+`, `+1`, `--1`, `-+1`, `01`, `00`, `-01`, `007`, `0x1`, `1.`, `.5`, `-.5`, `1.e1`, `1..2`, `1.2.3`, `1e`, `1e+`, `1e-`, `1E`, `1e1.5`, `1ee1`, `1e+-1`, `e1`,
		`0e`, `0.e`, `1_000`, `1,000`, `1 000`, `[1.]`, `[-]`, `[1e]`, `[+1]`, `[.1]`, `{"a":-}`, `1a`, `1f`, `0b1`, `-a`, `1-1`, `２７`, `[２７]`, `−1`, "1\x00", "1.\x00", "1\xff"),
	// Section 7: strings.
	good(`"a"`, `"\"\\\/\b\f\n\r\t"`, `"\u0000"`, `"\uABcd"`, `"\u005c"`, `"\u0022"`, `"彭阳县"`, `"𠮷"`, `"\ud842\udfb7"`, "\"\x7f\"", "\"\u2028\u2029\"", `"/"`, `"'"`, "\"\uFEFF\"",
		"\"\U0010FFFF\"", `"`+strings.Repeat("长", 5000)+`"`),
	bad(`"`, `"a`, `"\`, `"\"`, `"\u`, `"\u1`, `"\u12`, `"\u123`, `"\u1234`, `"\x41"`, `"\a"`, `"\v"`, `"\0"`, `"\'"`, `"\U0041"`, `"\u"`, `"\u004"`, `"\u00g0"`, `"\u 041"`, `"\u+041"`,
		`"\u{41}"`, `"\u００41"`, "\"\\\n\"", "\"\\\x00\"", "\"\\\xff\"", "\"\x00\"", "\"\x01\"", "\"\x08\"", "\"\t\"", "\"\n\"", "\"\r\"", "\"\x1b\"", "\"\x1f\"", `'a'`, "`a`", `“a”`, `"a""`,
		`"a"b`, `"a" "b"`, `a"`),
	// Section 8: Unicode. A report may have these faults, so they are passed on; AppendUnquote tells of them.
	good(`"\ud800"`, `"\udc00"`, `"\udc00\ud800"`, `"\ud800\ud800\udc00"`, `"\ud800\u0041"`, `"\ud800\n"`, `"\ud800a"`, `"\ud83dcude00"`, `"\uDBFF\uDFFF"`, "\"\xff\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xe4\xb8\"",
		"\"\xf4\x90\x80\x80\"", "\"\x80\"", "\"\xe4\\n\""),
	bad(`"\ud800\u"`, `"\ud800\ud"`, `"\ud800\x"`, `"\ud800`, `"\ud800\`, `"\ud800\ud`, "\"\xff", "\"\xe4\xb8", "\"\xff\\\"", "\xff\"\""),
	// Section 9: limits.
	good(nested("[", "]", MaxDepth), nested(`{"":`, "}", MaxDepth), "["+nested("[", "]", MaxDepth-1)+",[]]"),
	bad(nested("[", "]", MaxDepth+1), nested(`{"":`, "}", MaxDepth+1), nested("[", "", MaxDepth), nested("[", "", MaxDepth+1), nested("", "]", MaxDepth),
		nested("[", "}", 100), nested(`{"a":[`, `]}`, MaxDepth/2+1), `[`+nested(`{"":`, "}", MaxDepth)+`]`),
)

func good(documents ...string) (list []testCase) {
	for _, d := range documents {
		list = append(list, testCase{d, true})
	}
	return list
}

func bad(documents ...string) (list []testCase) {
	for _, d := range documents {
		list = append(list, testCase{d, false})
	}
	return list
}

func concat(lists ...[]testCase) (all []testCase) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// nested opens and closes so many objects or arrays, with a value in the innermost object.
func nested(open, end string, depth int) string {
	value := ""
	if strings.HasSuffix(open, ":") {
		value = "0"
	}
	return strings.Repeat(open, depth) + value + strings.Repeat(end, depth)
}

func TestCases(t *testing.T) {
	for _, c := range cases {
		if got := Valid([]byte(c.document)); got != c.good {
			t.Errorf("%.100q: valid %v", c.document, got)
		}
		compare(t, []byte(c.document))
		// What is good or bad alone is so within a document, unless it is too deep there or adds something to it.
		within := `{"a":[0,` + c.document + `]}`
		compare(t, []byte(within))
		if c.good && len(c.document) < MaxDepth && !Valid([]byte(within)) {
			t.Errorf("%.100q: not valid", within)
		}
	}
	if len(cases) < 300 {
		t.Errorf("only %d cases", len(cases))
	}
}

// TestCut holds that no beginning of a document is one.
func TestCut(t *testing.T) {
	const document = `{"a":[1,-2.5e+10,"\u00e9\ud842\udfb7\n长",null,true,false,{},[],{"b":{"c":[[0]]}}],"":""}`
	for i := range len(document) {
		compare(t, []byte(document[:i]))
		if Valid([]byte(document[:i])) {
			t.Errorf("%s is valid", document[:i])
		}
	}
}

// TestEveryByte holds what each byte does in each place.
func TestEveryByte(t *testing.T) {
	for _, place := range [][2]string{{``, ``}, {``, `{}`}, {`{`, `}`}, {`[`, `1]`}, {`[1`, `]`}, {`{"a"`, `:1}`}, {`{"a":1`, `}`}, {`"`, `"`}, {`"\`, `"`}, {`"\u00`, `0"`}, {`"\ud800\`, `"`},
		{`-`, ``}, {`0`, ``}, {`1.`, ``}, {`1e`, ``}, {`tr`, `e`}, {`{}`, ``}} {
		for c := range 256 {
			compare(t, []byte(place[0]+string([]byte{byte(c)})+place[1]))
		}
	}
}

// TestFaults holds what a reader of the message is told.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		document string
		offset   int
		pointer  string
		message  string
	}{
		{``, 0, "", "unexpected EOF"},
		{`{"year":}`, 8, "/year", "invalid character '}' at start of value"},
		{`{"year":2022,}`, 13, "", "invalid character '}' at start of object name (expecting '\"')"},
		{`{“year”:2022}`, 1, "", "invalid character '“' at start of object name (expecting '\"')"},
		{`{"year" 2022}`, 8, "/year", "invalid character '2' after object name (expecting ':')"},
		{`{"year":2022 "title":""}`, 13, "", "invalid character '\"' after object value (expecting ',' or '}')"},
		{`{"organ":{"name":'x'}}`, 17, "/organ/name", `invalid character '\'' at start of value`},
		{`{"a/b~":[0,[1 2]]}`, 14, "/a~1b~0/1", "invalid character '2' after array element (expecting ',' or ']')"},
		{`{"\u0079ear":007}`, 14, "", "invalid character '0' after object value (expecting ',' or '}')"},
		{`{"year":+1}`, 8, "/year", "invalid character '+' at start of value"},
		{`[1.]`, 3, "/0", "invalid character ']' in number (expecting digit)"},
		{`[nulL]`, 4, "/0", "invalid character 'L' in literal null (expecting 'l')"},
		{"[\"a\nb\"]", 3, "/0", `invalid character '\n' in string (expecting non-control character)`},
		{"{\"title\":\"\x00\"}", 10, "/title", `invalid character '\x00' in string (expecting non-control character)`},
		{`["\x41"]`, 2, "/0", "invalid escape sequence `\\x` in string"},
		{`["\u12g4"]`, 2, "/0", "invalid escape sequence `\\u12g4` in string"},
		{`["\u12`, 6, "/0", "unexpected EOF"},
		{"{\u3000}", 1, "", `invalid character '\u3000' at start of object name (expecting '"')`},
		{"{\u202e}", 1, "", `invalid character '\u202e' at start of object name (expecting '"')`},
		{"[\xff]", 1, "/0", `invalid character '\xff' at start of value`},
		{`[２７]`, 1, "/0", `invalid character '２' at start of value`},
		{`{"a":[0,{"b":`, 13, "/a/1/b", "unexpected EOF"},
		{`{} x`, 3, "", "invalid character 'x' where the document should end"},
		{nested("[", "]", MaxDepth+1), MaxDepth, strings.Repeat("/0", MaxDepth), "exceeded max depth"},
	} {
		r := NewReader([]byte(c.document))
		r.Value()
		r.End()
		if f := r.Fault(); f == nil || f.Offset != c.offset || f.Pointer != c.pointer || f.Err.Error() != c.message {
			t.Errorf("%.100q: %+v", c.document, f)
		}
	}
}

// TestAfterFault holds that a reader with a fault has nothing more to give, however it is asked.
func TestAfterFault(t *testing.T) {
	r := NewReader([]byte(`{"a":[1,x,2],"b":3}`))
	r.Open()
	r.Name()
	r.Open()
	for r.Item() {
		r.Value()
	}
	first := *r.Fault()
	_, name := r.Name()
	if name || r.Item() || r.Value() != nil || r.Kind() != 0 || *r.Fault() != first || first.Offset != 8 {
		t.Errorf("a fault does not end the document: %+v", r.Fault())
	}
}

// TestUnquote holds the texts of damaged strings.
func TestUnquote(t *testing.T) {
	for _, c := range []struct {
		literal, text string
		ok            bool
	}{
		{`"a"`, "a", true}, {`"\u0041\/\ud842\udfb7"`, "A/𠮷", true}, {`"\ud800"`, "\uFFFD", false}, {`"\ud800\ud842\udfb7"`, "\uFFFD𠮷", false},
		{`"\ud800\u0041"`, "\uFFFDA", false}, {`"\ud83dcude00"`, "\uFFFDcude00", false}, {`"\udc00\ud800x"`, "\uFFFD\uFFFDx", false}, {"\"\xff\xfe\"", "\uFFFD\uFFFD", false}, {`"\ufffd"`, "\uFFFD", true},
		{"\"\uFFFD\"", "\uFFFD", true}, {`"a`, "a", false}, {`"`, "", false}, {``, "", false}, {`"a"b"`, "a", true}, {`"a\x"`, "a", false}, {`"a\`, "a", false}, {"\"a\nb\"", "a", false},
	} {
		if text, ok := AppendUnquote(nil, []byte(c.literal)); string(text) != c.text || ok != c.ok {
			t.Errorf("%q: %q %v", c.literal, text, ok)
		}
	}
}
