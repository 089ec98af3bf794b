//go:build wasip1

// Command worker does what the test of package steps has counted: one door of the library each call, on the text in its input.
package main

import (
	"runtime"
	"runtime/debug"
	"strings"
	"unsafe"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/extract"
	"github.com/zfxxgk/annualreport/govreport/extract/webpage"
	"github.com/zfxxgk/annualreport/govreport/extract/word"
	"github.com/zfxxgk/annualreport/wasm/bridge"
	"github.com/zfxxgk/annualreport/wasm/bridge/textbridge"
)

func main() {}

// Garbage is collected between the calls. Within one it would be counted from some size on only.
func init() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(1 << 30)
}

var in []byte

// input makes room for n bytes and returns where the host is to write them.
//
//go:wasmexport input
func input(n uint32) uint32 {
	in = nil
	runtime.GC() // what the last call left behind is not to be counted for the next
	in = make([]byte, n)
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(in))))
}

// do goes through a door, by its number in the list, and returns how long the answer is.
//
//go:wasmexport do
func do(door uint32) uint64 { return uint64(doors[door](string(in))) }

// doors are in the order of the test's list.
var doors = [...]func(text string) int{
	checkProse, checkDocument, readText, pasteText, readPage, readWord, findCodes, enterEntries, roundTrip,
	func(file string) int { return readExcel(file) },
}

// checkProse checks a report of which every text is the one that is given, and last year's report too.
func checkProse(text string) int {
	r := &govreport.Report{Edition: govreport.Edition2021, Year: 2023}
	r.Organ.Name = strings.Repeat("江东", 20)
	for _, to := range []*string{&r.Title, &r.Preamble, &r.Overview.Text, &r.Disclosure.Note, &r.Problems.Text, &r.OtherMatters.Text} {
		*to = text
	}
	previous := *r
	previous.Year--
	result := govreport.Check(r, govreport.Options{Final: true, Previous: &previous})
	return len(result.AppendFindings(nil, govreport.ZhHans)) + len(result.AppendUndecided(nil, govreport.ZhHans))
}

func checkDocument(document string) int {
	return len(bridge.Check([]byte(document), bridge.Options{Final: true}))
}

func readText(text string) int { return length(extract.Text(text)) }

func pasteText(text string) int { return len(textbridge.Extract(text, govreport.ZhHans)) }

func readPage(page string) int {
	in, err := webpage.Read(page, webpage.Limits{})
	if err != nil {
		return -1
	}
	return length(in.Read())
}

func readWord(file string) int {
	in, err := word.Read([]byte(file), word.Limits{})
	if err != nil {
		return -1
	}
	return length(in.Read())
}

// readExcel needs a library as large as all the rest, so that it is there with the tag excel only.
var readExcel = func(file string) int { panic("built without the tag excel") }

// length is how much was read, notes in words included.
func length(x *extract.Extraction, err error) int {
	if err != nil {
		return -1
	}
	n := len(govreport.Encode(x.Report))
	for i := range x.Notes {
		n += len(x.Notes[i].Message(govreport.ZhHans))
	}
	return n
}

func findCodes(text string) int {
	return len(codes.FindDates(text)) + len(codes.FindDocuments(text)) + len(codes.FindICPNumbers(text)) +
		len(codes.FindPublicSecurityNumbers(text)) + len(codes.FindCredits(text)) + len(codes.FindDivisions(text)) +
		len(codes.FindSites(text)) + int(codes.ScanDocuments(text, 1949, 2024))
}

func enterEntries(entries string) int {
	return len(bridge.Form(bridge.Entries(entries), []byte(`{"x":1}`), bridge.Options{}))
}

// roundTrip reads, completes and writes a document.
func roundTrip(document string) int { return len(bridge.Complete([]byte(document), govreport.ZhHans)) }
