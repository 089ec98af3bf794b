package generator

import (
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// complaint returns what Check says should stand at a pointer where a bad value does. The sentence "at most 200
// characters" is govreport's, and asking for it is the way to it.
func (r *report) complaint(pointer, bad string) string {
	document := `{"edition":"` + string(r.edition) + `",` + strings.TrimPrefix(nest(pointer, bad), "{")
	decoded, err := govreport.Decode([]byte(document))
	if err != nil {
		panic(err)
	}
	result := govreport.Check(decoded, govreport.Options{Only: []string{"J"}})
	for _, f := range result.Findings {
		if f.Pointer == pointer {
			return wantedWords(f)
		}
	}
	panic("generator: no complaint about " + bad + " at " + pointer)
}

// wantedWords returns the argument of a finding that says what is wanted.
func wantedWords(f govreport.Finding) string {
	for _, arg := range f.Args {
		if arg.Name == "limit" || arg.Name == "wanted" {
			return arg.Value.In(govreport.ZhHans)
		}
	}
	panic("generator: a " + string(f.Code) + " that does not say what is wanted")
}

// nest returns the document that has nothing but a value at a pointer.
func nest(pointer, value string) string {
	if pointer == "" {
		return value
	}
	at := strings.LastIndexByte(pointer, '/')
	above, token := pointer[:at], pointer[at+1:]
	if token == "0" {
		return nest(above, "["+value+"]")
	}
	name := strings.ReplaceAll(token, "~1", "/") // no name of the model has a ~
	return nest(above, `{"`+name+`":`+value+`}`)
}

// objectOf returns an object of n numbers.
func objectOf(n int) string {
	members := make([]string, n)
	for i := range members {
		members[i] = `"/` + strconv.Itoa(i) + `":0`
	}
	return "{" + strings.Join(members, ",") + "}"
}
