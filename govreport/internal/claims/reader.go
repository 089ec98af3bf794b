package claims

import "slices"

// A Reader reads the prose of one report after the other. It keeps what it read last: a form is checked at every key pressed,
// mostly in a cell, and its prose is then the same as before. The zero value is ready.
type Reader struct {
	isRead   bool // about and texts have been read to their end
	about    Context
	texts    []string
	words    *vocabulary
	claims   []Claim
	shares   []Share
	totals   []Total
	dones    []Claim
	least    []Claim
	sayings  []Saying
	mentions []Mention

	which int    // of the texts
	text  string // it, in simplified characters

	tokens     []token // of the clause; before base those of the clauses around brackets
	numbers    []Number
	denial     []token // of what there was none of
	subjects   []token // what the clause before said most are of
	list       bool    // the clause gives several numbers apart
	hasNumber  bool    // the clause has one; those around brackets have none
	base       int
	outer      [4]int     // where the clauses around brackets begin
	depth      int        // of brackets
	outerTopic [4]feature // what was counted last where they begin
	bracket    int        // how many have been opened
	title      bool       // within 《》
	quoted     bool       // within “”: slogans and names

	applications bool    // the paragraph is about applications
	topic        feature // what was counted last: fApp, fReview and fSuit, fRegs, fNorm, fForeign

	sentence                      int
	paragraph                     int
	paragraphStart, paragraphFrom int     // its first byte and its first claim
	clause                        int     // where it begins
	items                         []item  // the numbers of the sentence
	whole                         item    // the last number of the sentence before
	among                         bool    // 其中， came before
	said                          feature // all that the words of the sentence say
	foreign                       foreignness
	named                         bool      // the clause speaks of what the tables do not count
	blockIsPart                   bool      // the block was told as a part of all
	time, scope                   feature   // said at its beginning
	parts                         partition // 其中
	last                          slots     // of the number before
	spoken                        bool      // of applications
	sentenceFrom, sentenceStart   int       // its first claim and byte
	received                      bool      // what came in or was answered has been counted: 主动公开 is an outcome then
	against                       bool      // disputes are those against the organ
	concerned                     bool      // disputes of the sentence are about information
	aside                         bool      // disputes of another time or instance are being counted
	theirs                        bool      // the numbers are those of another organ
	block                         feature   // of suits that were counted last: fDirect, fAfter
	mild                          bool      // what its disputes are about is supposed
	denied                        feature   // what the clause before said there was none of
	content                       bool      // what applications ask for is being told
	strange                       bool      // disputes of another kind have been counted
	published                     bool      // what was published has been counted: 主动公开, 依申请公开 and 不予公开 are kinds of documents
}

// foreignness is how a sentence speaks of what the tables do not count: in a clause without a number, or with one.
type foreignness uint8

const (
	namesForeign foreignness = iota + 1
	countsForeign
)

// Read reads the texts of a report. They are in simplified characters, as hanzi.Read makes them, so that a place in one is the
// same place in what is printed.
func (r *Reader) Read(about Context, texts []string) Reading {
	if !r.isRead || r.about != about || !slices.Equal(r.texts, texts) {
		r.restart(about, texts)
		for i, text := range r.texts {
			r.readProse(i, text)
			r.findSayings(text)
		}
		r.settleReport()
		r.retract()
		r.isRead = true
	}
	read := Reading{r.claims, r.least, r.shares, r.totals, r.dones, r.sayings, r.mentions}
	if Trace != nil {
		Trace(r.texts, read)
	}
	return read
}

// Trace, where a tool has set it, is shown all that is read.
var Trace func(texts []string, read Reading)

// restart forgets what was read, but not the room it took.
func (r *Reader) restart(about Context, texts []string) {
	*r = Reader{about: about, texts: append(r.texts[:0], texts...), words: theVocabulary(),
		claims: r.claims[:0], shares: r.shares[:0], totals: r.totals[:0], dones: r.dones[:0], least: r.least[:0], items: r.items[:0], sayings: r.sayings[:0], mentions: r.mentions[:0], tokens: r.tokens[:0], denial: r.denial[:0], subjects: r.subjects[:0], numbers: r.numbers[:0]}
}

// IsLarge reports whether the reader has read so much that it is better thrown away than kept for the next report.
func (r *Reader) IsLarge() bool {
	const most = 1000
	return cap(r.claims)+cap(r.items) > most
}
