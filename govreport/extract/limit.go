package extract

import "strconv"

// A LimitError says which limit a source goes beyond: a report does not come near any. It is an ErrTooLong.
type LimitError struct {
	Limit Limit
	Most  int // how much is read of what the limit is about
}

// A Limit is what there is too much of in a source.
type Limit string

// The limits. All but the first two are of files: webpage, word, excel and pdf have their numbers.
const (
	TextLimit      Limit = "bytes of text"
	FragmentLimit  Limit = "lines and cells"
	PageLimit      Limit = "bytes of HTML"
	TableLimit     Limit = "tables within tables"
	UnpackedLimit  Limit = "bytes unpacked"
	PartLimit      Limit = "parts of an archive"
	ElementLimit   Limit = "XML elements"
	DepthLimit     Limit = "XML elements within elements"
	AttributeLimit Limit = "attributes of an XML element"
	MergedLimit    Limit = "places under merged cells"
	SheetLimit     Limit = "pages"
	GlyphLimit     Limit = "characters"
	ObjectLimit    Limit = "lines, pictures and pieces of text"
	SecondLimit    Limit = "seconds of reading"
)

// Error says what there is too much of, and how much is read.
func (e *LimitError) Error() string {
	return ErrTooLong.Error() + ": more than " + strconv.Itoa(e.Most) + " " + string(e.Limit)
}

// Unwrap returns ErrTooLong.
func (e *LimitError) Unwrap() error { return ErrTooLong }
