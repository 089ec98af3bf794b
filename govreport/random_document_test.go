package govreport

import (
	"fmt"
	"math/rand/v2"
)

// randomReport returns a report of an edition without a structural fault: every text well formed, every number within its
// limits, optional members there or not. Its sums need not fit.
func randomReport(rng *rand.Rand, e Edition) *Report {
	r := &Report{Edition: e, Year: 2019 + rng.IntN(82)}
	fillRandom(rng, r, e)
	r.Edition, r.Explanations = e, nil
	for range rng.IntN(3) {
		r.Explanations = append(r.Explanations, Explanation{
			Code: "X2", Pointer: "/disclosure/regulations/made", Reason: randomText(rng, 20),
			Cells: []CellValue{{"/disclosure/regulations/made", NumberValue(rng.Int64N(100))}, {"/title", TextValue("标<题>")}, {"/x~y", BlankValue()}},
		})
	}
	return r
}

func fillRandom(rng *rand.Rand, o object, e Edition) {
	members := o.members()
	for i := range members {
		m := &members[i]
		if !m.in(e) || m.kind == listMember || !m.mandatory && rng.IntN(2) == 0 {
			continue
		}
		s := o.slot(i)
		switch m.kind {
		case notesMember:
			cells := FormOf(e).Cells
			for i := rng.IntN(20); i < len(cells); i += 1 + rng.IntN(len(cells)) {
				*s.values = append(*s.values, CellValue{cells[i].Pointer, TextValue(randomText(rng, 1+rng.IntN(10)))})
			}
		case textMember:
			*s.text = randomAllowed(rng, m)
		case objectMember:
			fillRandom(rng, s.object, e)
		case countMember:
			*s.cell = randomCount(rng).number
		case changeMember:
			*s.cell = ChangeOf(rng.Int64N(2001) - 1000).number
		case amountMember:
			*s.cell = AmountOf(rng.Int64N(1e9)*1e4, 2).number
		}
	}
}

func randomCount(rng *rand.Rand) Count {
	switch rng.IntN(8) {
	case 0:
		return Count{}
	case 1:
		return CountOf(rng.Int64N(MaxCount + 1))
	case 2:
		return CountOf(0)
	default:
		return CountOf(rng.Int64N(1000))
	}
}

// randomAllowed returns a text that keeps the limits of its tag.
func randomAllowed(rng *rand.Rand, m *member) string {
	if len(m.limit.oneof) > 0 {
		return m.limit.oneof[rng.IntN(len(m.limit.oneof))]
	}
	switch m.limit.format {
	case dateFormat:
		return fmt.Sprintf("%d-%02d-%02d", 2019+rng.IntN(20), 1+rng.IntN(12), 1+rng.IntN(28))
	case divisionCodeFormat:
		return "640425"
	case creditCodeFormat:
		return "11640425010109007J"
	case siteCodeFormat:
		return "6404250004"
	case icpFormat:
		return "宁ICP备11000053号-1"
	case publicSecurityFormat:
		return "宁公网安备 64042502000001号"
	case postcodeFormat:
		return "756500"
	}
	return randomText(rng, min(m.limit.max, 60))
}

func randomText(rng *rand.Rand, most int) string {
	letters := []rune("彭阳县政府信息公开 a<b>&\"\\\n\t\u2028\u2029\x00é𠮷1０/~\u007f\uFFFD")
	text := make([]rune, 1+rng.IntN(most))
	for i := range text {
		text[i] = letters[rng.IntN(len(letters))]
	}
	return string(text)
}
