//go:build wasip1

// Command reactor is the bridge as a WASI preview 1 reactor, for hosts that run WebAssembly but no JavaScript. README.md says
// how to build and call it.
package main

import (
	"unsafe"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/wasm/bridge"
	"github.com/zfxxgk/annualreport/wasm/bridge/fault"
)

func main() {}

// What the host has written and what it reads, kept until the next call.
var in, out []byte

// input makes room for n bytes and returns where the host is to write them.
//
//go:wasmexport input
func input(n uint32) uint32 {
	if n > 3*bridge.MaxLength {
		return 0
	}
	in = make([]byte, n, max(n, 1))
	return address(in)
}

// check checks a document. Its arguments are lengths in bytes of what stands in the input, one behind the other: the document,
// the report of the year before, the codes to check alone and those to leave out, each divided by commas.
//
//go:wasmexport check
func check(document, others, only, skip, language, final uint32) uint64 {
	p := cut(document, others, only, skip)
	if p == nil {
		return badLengths()
	}
	return answer(bridge.Check(p[0], options(p[1:], language, final)))
}

// form checks what a page's inputs hold: entries (pointers and values in turn, each ended by U+0000), a base document, and
// then as in check.
//
//go:wasmexport form
func form(entries, base, others, only, skip, language, final uint32) uint64 {
	p := cut(entries, base, others, only, skip)
	if p == nil {
		return badLengths()
	}
	return answer(bridge.Form(bridge.Entries(p[0]), p[1], options(p[2:], language, final)))
}

// complete fills in what the sums of a document force. An error is in the form's language.
//
//go:wasmexport complete
func complete(document uint32) uint64 {
	p := cut(document)
	if p == nil {
		return badLengths()
	}
	return answer(bridge.Complete(p[0], govreport.ZhHans))
}

//go:wasmexport rules
func rules(language uint32) uint64 { return answer(bridge.Rules(languageOf(language))) }

// labels names the places of the form of an edition, which is in the input.
//
//go:wasmexport labels
func labels(edition, language uint32) uint64 {
	p := cut(edition)
	if p == nil {
		return badLengths()
	}
	return answer(bridge.Labels(govreport.Edition(p[0]), languageOf(language)))
}

// options reads what is common to check and form; others are the reports to compare with, as bridge.OthersOf reads them.
func options(p [][]byte, language, final uint32) bridge.Options {
	return bridge.Options{Language: languageOf(language), Final: final != 0, Only: codes(p[1]), Skip: codes(p[2]), Others: bridge.OthersOf(bridge.Entries(p[0]))}
}

// languageOf counts the languages from 0: zh-Hans, zh-Hant, en. Any other number is the first.
func languageOf(n uint32) govreport.Language {
	if list := govreport.Languages(); int(n) < len(list) {
		return list[n]
	}
	return govreport.ZhHans
}

// codes reads codes that are divided by commas.
func codes(list []byte) []string {
	var codes []string
	for start := 0; start < len(list); {
		end := start
		for end < len(list) && list[end] != ',' {
			end++
		}
		codes = append(codes, string(list[start:end]))
		start = end + 1
	}
	return codes
}

// cut cuts the input into parts of the given lengths; nil when they are not the input's.
func cut(lengths ...uint32) [][]byte {
	var parts [][]byte
	rest := in
	for _, n := range lengths {
		if uint64(n) > uint64(len(rest)) {
			return nil
		}
		parts = append(parts, rest[:n:n])
		rest = rest[n:]
	}
	if len(rest) > 0 {
		return nil
	}
	return parts
}

func badLengths() uint64 {
	return answer(fault.Answer("bad-argument", fault.Lengths.In(govreport.ZhHans), "the lengths are not those of the input"))
}

// answer returns where an answer stands and its length, as address<<32 | length.
func answer(b []byte) uint64 {
	out, in = b, nil
	return uint64(address(b))<<32 | uint64(len(b))
}

func address(b []byte) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }
