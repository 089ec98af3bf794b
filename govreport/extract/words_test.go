package extract

import (
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/words/wordstest"
)

// Every note and place has its words in every language, and the files have no others.
func TestWordsOfEveryNote(t *testing.T) {
	originals := map[string]string{}
	add := func(n Note) {
		slot, template := n.template()
		originals["note."+slot] = template
	}
	for kind := range messages {
		add(Note{Kind: kind, Quote: "5", Rows: []string{"/a", "/b"}})
	}
	add(Note{Kind: RowsMissing, Rows: []string{"/a"}})
	add(Note{Kind: RowUncertain})
	add(Note{Kind: CellsMissing})
	add(Note{Kind: Unread, Unlisted: 1})
	for slot, template := range placeWords {
		originals["place."+slot] = template
	}
	wordstest.Check(t, originals, func(key string) bool { return strings.HasPrefix(key, "note.") || strings.HasPrefix(key, "place.") })
}
