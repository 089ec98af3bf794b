package pdf

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A page is what stands on a page. Places are in points from its upper left corner, as it is looked at.
type page struct {
	number        int
	width, height float64
	glyphs        []glyph
	strokes       []stroke
	grids         []*grid
	rest          []glyph // that are in no table
	pictures      int
	texts, unseen int // pieces of text, and those that are not printed: what was recognised on a scan
	unknown       int // glyphs of which the file does not say what character they are
}

// A box is a rectangle.
type box struct{ left, top, right, bottom float64 }

func (b box) middle() (x, y float64) { return (b.left + b.right) / 2, (b.top + b.bottom) / 2 }
func (b box) height() float64        { return b.bottom - b.top }

// around is the smallest box that has both in it.
func (b box) around(o box) box {
	return box{min(b.left, o.left), min(b.top, o.top), max(b.right, o.right), max(b.bottom, o.bottom)}
}

// A glyph is a character on a page, in the box that its line gives it.
type glyph struct {
	r rune
	box
	index int // on the page, for PDFium
}

// A stroke is a line between two points, or a bar so thin that it looks like one.
type stroke struct{ x1, y1, x2, y2 float64 }

// page reads a page.
func (r *reader) page(index int) (*page, error) {
	loaded, err := r.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: r.document, Index: index})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer func() { _, _ = r.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page}) }()
	ref := requests.Page{ByReference: &loaded.Page}
	width, err := r.FPDF_GetPageWidthF(&requests.FPDF_GetPageWidthF{Page: ref})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	height, err := r.FPDF_GetPageHeightF(&requests.FPDF_GetPageHeightF{Page: ref})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	p := &page{number: index + 1, width: float64(width.PageWidth), height: float64(height.PageHeight)}
	view, err := r.view(ref, p)
	if err != nil {
		return nil, err
	}
	if err := r.readObjects(ref, view, p); err != nil {
		return nil, err
	}
	return p, r.readGlyphs(ref, view, p)
}

// view returns how points of a page turn out when it is looked at: rotated, cut, and from its upper left corner.
func (r *reader) view(ref requests.Page, p *page) (matrix, error) {
	const fine = 64 // PDFium rounds to whole units
	const far = 1000
	at := func(x, y float64) (float64, float64, error) {
		d, err := r.FPDF_PageToDevice(&requests.FPDF_PageToDevice{Page: ref, SizeX: int(p.width * fine), SizeY: int(p.height * fine), PageX: x, PageY: y})
		if err != nil {
			return 0, 0, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		return float64(d.DeviceX) / fine, float64(d.DeviceY) / fine, nil
	}
	e, f, err := at(0, 0)
	if err != nil {
		return matrix{}, err
	}
	a, b, err := at(far, 0)
	if err != nil {
		return matrix{}, err
	}
	c, d, err := at(0, far)
	if err != nil {
		return matrix{}, err
	}
	return matrix{(a - e) / far, (b - f) / far, (c - e) / far, (d - f) / far, e, f}, nil
}

// A matrix moves points.
type matrix struct{ a, b, c, d, e, f float64 }

func (m matrix) point(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

func (m matrix) box(x1, y1, x2, y2 float64) box {
	x1, y1 = m.point(x1, y1)
	x2, y2 = m.point(x2, y2)
	return box{min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)}
}

// over is the matrix that moves by o and then by m.
func (m matrix) over(o matrix) matrix {
	e, f := m.point(o.e, o.f)
	return matrix{m.a*o.a + m.c*o.b, m.b*o.a + m.d*o.b, m.a*o.c + m.c*o.d, m.b*o.c + m.d*o.d, e, f}
}

func (r *reader) readGlyphs(ref requests.Page, view matrix, p *page) error {
	text, err := r.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer func() { _, _ = r.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage}) }()
	count, err := r.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: text.TextPage})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if r.left.Glyphs -= count.Count; r.left.Glyphs < 0 {
		return tooLarge(extract.GlyphLimit, r.limits.Glyphs)
	}
	var half rune // of a character that takes two
	for i := range count.Count {
		g, err := r.glyph(text.TextPage, i, view)
		if err != nil {
			return err
		}
		if utf16.IsSurrogate(g.r) {
			if half, g.r = g.r, utf16.DecodeRune(half, g.r); g.r == utf8.RuneError {
				continue
			}
		}
		switch {
		case g.right-g.left <= 0 || g.height() <= 0 || g.r == '\r' || g.r == '\n': // made up by PDFium
		case g.r == 0 || g.r == 0xFFFD || g.r == 0xFFFE || g.r >= 0xE000 && g.r < 0xF900:
			p.unknown++
		case g.r < ' ' || g.r == 0x02 || g.r == 0xAD:
		default:
			p.glyphs = append(p.glyphs, g)
		}
	}
	p.lay(func(g *glyph) box { return r.pieceOf(text.TextPage, g.index) })
	return nil
}

func (r *reader) glyph(text references.FPDF_TEXTPAGE, i int, view matrix) (glyph, error) {
	code, err := r.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: text, Index: i})
	if err != nil {
		return glyph{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	at, err := r.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: text, Index: i})
	if err != nil {
		return glyph{}, nil //nolint:nilerr // a character without a place is none
	}
	b := at.Rect
	return glyph{rune(code.Unicode), view.box(float64(b.Left), float64(b.Top), float64(b.Right), float64(b.Bottom)), i}, nil
}

// pieceOf is the box of what was written with a character in one go.
func (r *reader) pieceOf(text references.FPDF_TEXTPAGE, i int) box {
	object, err := r.FPDFText_GetTextObject(&requests.FPDFText_GetTextObject{TextPage: text, Index: i})
	if err != nil {
		return box{}
	}
	at, err := r.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object.TextObject})
	if err != nil {
		return box{}
	}
	return box{float64(at.Left), float64(at.Top), float64(at.Right), float64(at.Bottom)}
}

// maxNested is how deep forms within forms are looked into.
const maxNested = 5

func (r *reader) readObjects(ref requests.Page, view matrix, p *page) error {
	count, err := r.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	for i := range count.Count {
		object, err := r.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: ref, Index: i})
		if err != nil {
			continue
		}
		if err := r.readObject(object.PageObject, view, p, 0); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) readObject(object references.FPDF_PAGEOBJECT, view matrix, p *page, depth int) error {
	if r.left.Objects--; r.left.Objects < 0 {
		return tooLarge(extract.ObjectLimit, r.limits.Objects)
	}
	kind, err := r.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	switch kind.Type {
	case enums.FPDF_PAGEOBJ_IMAGE:
		p.pictures++
	case enums.FPDF_PAGEOBJ_TEXT:
		p.texts++
		mode, err := r.FPDFTextObj_GetTextRenderMode(&requests.FPDFTextObj_GetTextRenderMode{PageObject: object})
		if err == nil && mode.TextRenderMode == enums.FPDF_TEXTRENDERMODE_INVISIBLE {
			p.unseen++
		}
	case enums.FPDF_PAGEOBJ_PATH:
		return r.readPath(object, view, p)
	case enums.FPDF_PAGEOBJ_FORM:
		if depth < maxNested {
			return r.readForm(object, view, p, depth)
		}
	}
	return nil
}

func (r *reader) readForm(object references.FPDF_PAGEOBJECT, view matrix, p *page, depth int) error {
	view = view.over(r.matrixOf(object))
	count, err := r.FPDFFormObj_CountObjects(&requests.FPDFFormObj_CountObjects{PageObject: object})
	if err != nil {
		return nil //nolint:nilerr // an empty one
	}
	for i := range count.Count {
		inner, err := r.FPDFFormObj_GetObject(&requests.FPDFFormObj_GetObject{PageObject: object, Index: uint64(i)})
		if err != nil {
			continue
		}
		if err := r.readObject(inner.PageObject, view, p, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) matrixOf(object references.FPDF_PAGEOBJECT) matrix {
	m, err := r.FPDFPageObj_GetMatrix(&requests.FPDFPageObj_GetMatrix{PageObject: object})
	if err != nil {
		return matrix{a: 1, d: 1}
	}
	x := m.Matrix
	return matrix{float64(x.A), float64(x.B), float64(x.C), float64(x.D), float64(x.E), float64(x.F)}
}
