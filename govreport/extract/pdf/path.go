package pdf

import (
	"math"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// thin is how thick a bar may be and still be a line, in points.
const thin = 3

// A track is one of the lines of a path, without its curves.
type track struct {
	points []stroke // each from a point to the next
	box    box
}

// readPath reads the lines of a path: what is drawn with a pen along its edges, and bars that are filled.
func (r *reader) readPath(object references.FPDF_PAGEOBJECT, view matrix, p *page) error {
	mode, err := r.FPDFPath_GetDrawMode(&requests.FPDFPath_GetDrawMode{PageObject: object})
	if err != nil || !mode.Stroke && mode.FillMode == enums.FPDF_FILLMODE_NONE {
		return nil //nolint:nilerr // it is not seen
	}
	if at, err := r.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object}); err == nil {
		b := view.box(float64(at.Left), float64(at.Top), float64(at.Right), float64(at.Bottom))
		if s, ok := b.stroke(); ok || b.height() <= thin && b.right-b.left <= thin {
			p.strokes = append(p.strokes, s)
			return nil
		}
	}
	tracks, err := r.tracks(object, view.over(r.matrixOf(object)))
	if err != nil {
		return err
	}
	for _, t := range tracks {
		if s, ok := t.box.stroke(); ok {
			p.strokes = append(p.strokes, s)
		} else if mode.Stroke {
			p.strokes = append(p.strokes, t.points...)
		}
	}
	return nil
}

// stroke returns the line that a thin box looks like.
func (b box) stroke() (stroke, bool) {
	x, y := b.middle()
	switch wide, high := b.right-b.left > thin, b.height() > thin; {
	case high && !wide:
		return stroke{x, b.top, x, b.bottom}, true
	case wide && !high:
		return stroke{b.left, y, b.right, y}, true
	}
	return stroke{}, false
}

func (r *reader) tracks(object references.FPDF_PAGEOBJECT, view matrix) ([]track, error) {
	count, err := r.FPDFPath_CountSegments(&requests.FPDFPath_CountSegments{PageObject: object})
	if err != nil {
		return nil, nil //nolint:nilerr // an empty one
	}
	if r.left.Objects -= count.Count; r.left.Objects < 0 {
		return nil, tooLarge(extract.ObjectLimit, r.limits.Objects)
	}
	var all []track
	var startX, startY, lastX, lastY float64
	for i := range count.Count {
		segment, err := r.FPDFPath_GetPathSegment(&requests.FPDFPath_GetPathSegment{PageObject: object, Index: i})
		if err != nil {
			continue
		}
		kind, err := r.FPDFPathSegment_GetType(&requests.FPDFPathSegment_GetType{PathSegment: segment.PathSegment})
		if err != nil {
			continue
		}
		point, err := r.FPDFPathSegment_GetPoint(&requests.FPDFPathSegment_GetPoint{PathSegment: segment.PathSegment})
		if err != nil {
			continue
		}
		x, y := view.point(float64(point.X), float64(point.Y))
		if kind.Type == enums.FPDF_SEGMENT_MOVETO || len(all) == 0 {
			all = append(all, track{box: box{x, y, x, y}})
			startX, startY = x, y
		}
		t := &all[len(all)-1]
		t.box = t.box.around(box{x, y, x, y})
		if kind.Type == enums.FPDF_SEGMENT_LINETO {
			t.add(stroke{lastX, lastY, x, y})
		}
		lastX, lastY = x, y
		closed, err := r.FPDFPathSegment_GetClose(&requests.FPDFPathSegment_GetClose{PathSegment: segment.PathSegment})
		if err == nil && closed.IsClose {
			t.add(stroke{lastX, lastY, startX, startY})
		}
	}
	return all, nil
}

// add adds a stroke, if it is level or upright.
func (t *track) add(s stroke) {
	const slant = 0.5
	if math.Abs(s.x1-s.x2) < slant || math.Abs(s.y1-s.y2) < slant {
		t.points = append(t.points, s)
	}
}
