package hanzi

import (
	"unicode/utf8"
)

// A Figure is a number written in digits in a text.
type Figure struct {
	Segment
	Millionths int64 // its value; exact up to six decimals
	Digits     int   // how many digits stand before the point
}

// million is how many millionths one is.
const million = 1_000_000

// NextFigure finds the first figure at or after a place in a text. Full-width digits and thousands separators are read.
func NextFigure(text string, from int) (f Figure, ok bool) {
	for i := SkipIdeographs(text, from); i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if IsDigit(r) {
			return FigureAt(text, i), true
		}
		i = SkipIdeographs(text, i+size)
	}
	return Figure{}, false
}

// FigureAt reads the figure whose first digit stands at a place.
func FigureAt(text string, start int) Figure {
	f := Figure{Segment: Segment{start, start}}
	n := int64(0)
	for {
		r, size := utf8.DecodeRuneInString(text[f.End:])
		d, isDigit := Digit(r)
		switch {
		case isDigit:
			if f.Digits++; f.Digits <= 12 {
				n = n*10 + d
			}
		case r != ',' || f.Digits == 0 || !BeginsWithGroup(text[f.End+size:]):
			f.Millionths = n * million
			f.readFraction(text)
			return f
		}
		f.End += size
	}
}

func (f *Figure) readFraction(text string) {
	point := Words(". ．").At(text[f.End:])
	if point == "" {
		return
	}
	if year := text[f.End+len(point):]; f.Digits <= 2 && IsYearAt(year) {
		return // 1.2024年收到申请12件
	}
	unit := int64(million)
	for i := f.End + len(point); ; {
		r, size := utf8.DecodeRuneInString(text[i:])
		d, isDigit := Digit(r)
		if !isDigit {
			return
		}
		unit /= 10
		f.Millionths += d * unit
		i += size
		f.End = i
	}
}

// IsYearAt reports whether a text begins with four digits that can be a year, and 年.
func IsYearAt(text string) bool {
	if !BeginsWithDigit(text) {
		return false
	}
	f := Figure{}
	n := int64(0)
	for {
		r, size := utf8.DecodeRuneInString(text[f.End:])
		d, isDigit := Digit(r)
		if !isDigit || f.Digits > 4 {
			break
		}
		n, f.Digits, f.End = n*10+d, f.Digits+1, f.End+size
	}
	f.Millionths = n * million
	return f.IsYear() && Words("年").Begin(text[f.End:])
}

// IsWhole reports a figure without a fraction.
func (f *Figure) IsWhole() bool { return f.Millionths%million == 0 }

// Int returns the figure without its fraction.
func (f *Figure) Int() int64 { return f.Millionths / million }

// IsYear reports whether a figure can be the year of a report or a law.
func (f *Figure) IsYear() bool {
	return f.Digits == 4 && f.IsWhole() && f.Int() >= 1900 && f.Int() < 2200
}
