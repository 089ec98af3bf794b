package claims

import "slices"

// A Reader reads the prose of one report after the other. It keeps what it read last: a form is checked at every key pressed,
// mostly in a cell, and its prose is then the same as before. The zero value is ready.
type Reader struct {
	isRead bool // about and texts have been read to their end
	about  Context
	texts  []string
	words  *vocabulary
	claims []Claim
	shares []Share
	totals []Total

	which int    // of the texts
	text  string // it, in simplified characters

	applications bool    // the paragraph is about applications
	topic        feature // what was counted last: fApp, fReview and fSuit, fRegs, fNorm, fForeign

	sentence                      int
	paragraph                     int
	paragraphStart, paragraphFrom int     // its first byte and its first claim
	items                         []item  // the numbers of the sentence
	time, scope                   feature // said at its beginning
	leads                         feature // the year the clause begins with
	closed                        feature // what its part up to the number says
	parts                         bool    // 其中 has been said
	spoken                        bool    // of applications
	sentenceFrom                  int     // first claim

	k, before clause // the clause being read; what stood before the pending number
	pending   Number
	waits     bool // a number is pending
	depth     int  // of brackets
	bracket   int  // how many have been opened
	outer     clause
	title     bool // within 《》
	quoted    bool // within “”: slogans and names
	strange   bool // disputes of another kind have been counted
	published bool // what was published has been counted: 主动公开, 依申请公开 and 不予公开 are kinds of documents
}

// Read reads the texts of a report. They are in simplified characters, as hanzi.Read makes them, so that a place in one is the
// same place in what is printed.
func (r *Reader) Read(about Context, texts []string) Reading {
	if !r.isRead || r.about != about || !slices.Equal(r.texts, texts) {
		r.restart(about, texts)
		for i, text := range r.texts {
			r.readProse(i, text)
		}
		r.settleReport()
		r.isRead = true
	}
	return Reading{r.claims, r.shares, r.totals}
}

// restart forgets what was read, but not the room it took.
func (r *Reader) restart(about Context, texts []string) {
	*r = Reader{about: about, texts: append(r.texts[:0], texts...), words: theVocabulary(),
		claims: r.claims[:0], shares: r.shares[:0], totals: r.totals[:0], items: r.items[:0]}
}

// IsLarge reports whether the reader has read so much that it is better thrown away than kept for the next report.
func (r *Reader) IsLarge() bool {
	const most = 1000
	return cap(r.claims)+cap(r.items) > most
}
