package importer

import (
	"context"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A Format is what a file is, under the name that its users have for it.
type Format string

// The formats that are told apart.
const (
	Text Format = "txt"
	HTML Format = "html"
	PDF  Format = "pdf"
	DOCX Format = "docx"
	XLSX Format = "xlsx"
	// DOC and XLS are the binary formats of old Word and Excel and of WPS (.wps, .et), RTF and OpenDocument what else
	// LibreOffice converts.
	DOC Format = "doc"
	XLS Format = "xls"
	RTF Format = "rtf"
	ODT Format = "odt"
	ODS Format = "ods"
	// Archive is a ZIP archive that is none of the above.
	Archive Format = "zip"
	// Locked is a file of new Office that a password protects.
	Locked Format = "locked"
	// WebArchive is a page and its pictures in one file, as browsers save it.
	WebArchive Format = "mht"
	// Picture is an image: a scan, which nobody reads here.
	Picture Format = "image"
)

// A reader reads a format: is tells it by its content, read makes inputs of it. A new format is a line in readers and a
// constant above.
type reader struct {
	format Format
	is     func(data []byte) bool
	read   readFunc
}

type readFunc func(ctx context.Context, data []byte, o *Options) ([]extract.Input, error)

// readers are asked in this order. Text is what is none of the others.
var readers = [...]reader{
	{PDF, begins("%PDF-"), readPDF},
	{DOCX, archiveWith("word/"), readWord},
	{XLSX, archiveWith("xl/"), readExcel},
	{ODT, archiveOf("application/vnd.oasis.opendocument.text"), converted(ODT, DOCX, readWord)},
	{ODS, archiveOf("application/vnd.oasis.opendocument.spreadsheet"), converted(ODS, XLSX, readExcel)},
	{Archive, begins("PK\x03\x04", "PK\x05\x06", "Rar!", "7z\xBC\xAF\x27\x1C", "\x1F\x8B"), refuse(ErrArchive)},
	{Locked, compoundWith("EncryptedPackage"), refuse(ErrLocked)},
	{XLS, compoundWith("Workbook", "Book"), converted(XLS, XLSX, readExcel)},
	{DOC, compoundWith(""), converted(DOC, DOCX, readWord)},
	{RTF, begins(`{\rtf`), converted(RTF, DOCX, readWord)},
	{Picture, begins("\xFF\xD8\xFF", "\x89PNG", "GIF8", "II*\x00", "MM\x00*"), refuse(ErrPicture)},
	{WebArchive, isWebArchive, readWebArchive},
	{PDF, isPDFBehindOther, readPDFBehindOther},
	{HTML, isHTML, readHTML},
	{Text, func([]byte) bool { return true }, readText},
}

// FormatOf tells the format of a file by its content.
func FormatOf(data []byte) Format { return readerOf(data).format }

func readerOf(data []byte) *reader {
	for i := range readers {
		if readers[i].is(data) {
			return &readers[i]
		}
	}
	panic("importer: text is no format")
}
