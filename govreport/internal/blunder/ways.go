package blunder

import "strconv"

// A Way is one way people err.
type Way int

// The ways. The comment says what the hand did.
const (
	Transposed          Way = iota // 27 typed as 72
	WrongDigit                     // 27 typed as 24
	MissingZero                    // 20 typed as 2, 105 as 15
	ExtraZero                      // 27 typed as 270 or 207
	NextColumnZero                 // the number stands in the empty cell beside it, its own cell is 0
	NextColumnBlank                // the same, its own cell is blank
	NextColumnOver                 // the number is typed over the one beside it, its own cell is 0 or blank
	NextRow                        // the number stands in the empty cell above or below, its own cell is 0 or blank
	SwappedBeside                  // two cells side by side hold each other's numbers
	SwappedAbove                   // two cells one above the other hold each other's numbers
	ShiftedRight                   // all numbers of a row stand one column further right, the total is lost
	ShiftedLeft                    // all numbers of a row stand one column further left, the first is lost
	Negative                       // a minus sign before the number
	StaleRowTotal                  // a part grew and everything else followed but its row's total
	StaleColumnTotal               // the same, but the total of the outcomes of its column
	StaleTwoTotals                 // the same, but both totals of the part
	StaleThreeTotals               // the same, but the grand total neither
	PartOnly                       // a part was changed by a few and nothing else was
	PartAndRowTotal                // a part was changed and the total of its row, nothing else
	BlankTotalColumn               // 总计 left blank in every row
	BlankOutcomeTotals             // 总计 left blank in the rows of outcomes
	ZeroTotalColumn                // 总计 left at 0 in every row
	BlankTotalRow                  // （七）总计 left blank
	ZeroTotalRow                   // （七）总计 left at 0
	SwappedOutcomes                // two rows of outcomes side by side hold each other's numbers
	SwappedReceipts                // rows 一 and 二 hold each other's numbers
	SwappedEnds                    // rows （七）总计 and 四 hold each other's numbers
	SwappedCarriedIn               // rows 二 and （一）予以公开 hold each other's numbers
	ZeroColumn                     // a whole column of an applicant is 0
	BlankColumn                    // a whole column of an applicant is blank
	Subtotal                       // the subtotal of a group stands in one cell of it
	SubtotalAndRowTotal            // the same, and the total of its row was summed up with it
	SubtotalRow                    // a whole row holds the subtotals of its group
	PartlyTwice                    // 部分公开 of one applicant also counted in another row, its total too
	PartlyTwiceUp                  // the same, and the totals of the outcomes were summed up with it
	PartlyTwiceRow                 // the whole row 部分公开 also counted in another row
	Glued                          // 3 and 12 typed as 312 and 0 or nothing
	GluedPulled                    // the same, and the numbers to the right pulled one column left
	Split                          // 312 typed as 3 and 12, in the empty cell beside it
	WrongColumn                    // applications counted in another column of a row, whose total balances
	WrongRow                       // applications counted in another row of outcomes, within one column only
	WrongRowTotals                 // the same, and the totals of both rows were summed up with it
	CarriedOutColumn               // the number of 四 stands in another column, the total is right
	CarriedInColumn                // the number of 二 stands in another column, the total is right
	CarriedOutTwice                // 四 also counted as an outcome of the year, with all totals
	OneWrong                       // one cell holds any other number
	TwoWrong                       // two cells do
	ThreeWrong                     // three cells do
)

func (w Way) String() string { return ways[w].name }

const sameSums = "both rows go into the same sums"

// ways tells, by Way, what it is called, what it does to a sheet, how many cells it makes wrong where that is fixed,
// whether table 4 knows it, and why it can be hidden from every sum.
var ways = [...]struct {
	name     string
	err      func(*sheet) []edit
	cells    int
	inTable4 bool
	hidden   string
}{
	Transposed:          {"transposed digits", transposed, 1, true, ""},
	WrongDigit:          {"one digit wrong", wrongDigit, 1, true, ""},
	MissingZero:         {"missing zero", missingZero, 1, true, ""},
	ExtraZero:           {"extra zero", extraZero, 1, true, ""},
	NextColumnZero:      {"in next column, own cell 0", func(s *sheet) []edit { return nextColumn(s, "0") }, 2, true, "within a row of table 4 both parts go into one sum"},
	NextColumnBlank:     {"in next column, own cell blank", func(s *sheet) []edit { return nextColumn(s, "") }, 2, true, ""},
	NextColumnOver:      {"typed over the next column", nextColumnOver, 2, true, ""},
	NextRow:             {"in row above or below", nextRow, 2, true, ""},
	SwappedBeside:       {"two cells swapped, side by side", swappedBeside, 2, true, "within a row of table 4 both parts go into one sum"},
	SwappedAbove:        {"two cells swapped, one above the other", swappedAbove, 2, true, ""},
	ShiftedRight:        {"row shifted right", func(s *sheet) []edit { return shifted(s, 1) }, 0, true, "a row of table 4 whose last part equals the sum of the others"},
	ShiftedLeft:         {"row shifted left", func(s *sheet) []edit { return shifted(s, -1) }, 0, true, ""},
	Negative:            {"negative sign", negative, 1, true, ""},
	StaleRowTotal:       {"row total not updated", staleRowTotal, 1, true, ""},
	StaleColumnTotal:    {"column total not updated", func(s *sheet) []edit { return stale(s, false, true, false) }, 1, false, ""},
	StaleTwoTotals:      {"row and column total not updated", func(s *sheet) []edit { return stale(s, true, true, false) }, 2, false, ""},
	StaleThreeTotals:    {"row, column and grand total not updated", func(s *sheet) []edit { return stale(s, true, true, true) }, 3, false, ""},
	PartOnly:            {"part changed, nothing else", partOnly, 1, true, ""},
	PartAndRowTotal:     {"part and its row total changed", partAndRowTotal, 2, true, "a row of table 4 is one sum by itself"},
	BlankTotalColumn:    {"blank column 总计", func(s *sheet) []edit { return fillColumn(s, s.total, "", 0, len(s.rows)-1) }, 0, true, ""},
	BlankOutcomeTotals:  {"blank 总计 in outcome rows", func(s *sheet) []edit { return fillColumn(s, s.total, "", s.first, s.last) }, 0, false, ""},
	ZeroTotalColumn:     {"zero column 总计", func(s *sheet) []edit { return fillColumn(s, s.total, "0", 0, len(s.rows)-1) }, 0, true, ""},
	BlankTotalRow:       {"blank row 总计", func(s *sheet) []edit { return fillRow(s, s.all, "") }, 0, false, ""},
	ZeroTotalRow:        {"zero row 总计", func(s *sheet) []edit { return fillRow(s, s.all, "0") }, 0, false, ""},
	SwappedOutcomes:     {"two outcome rows swapped", swappedOutcomes, 0, true, sameSums},
	SwappedReceipts:     {"rows 一 and 二 swapped", func(s *sheet) []edit { return swapRows(s, received, carriedIn) }, 0, false, sameSums},
	SwappedEnds:         {"rows （七）总计 and 四 swapped", func(s *sheet) []edit { return swapRows(s, s.all, s.out) }, 0, false, ""},
	SwappedCarriedIn:    {"rows 二 and （一）予以公开 swapped", func(s *sheet) []edit { return swapRows(s, carriedIn, s.first) }, 0, false, ""},
	ZeroColumn:          {"whole column 0", func(s *sheet) []edit { return wholeColumn(s, "0") }, 0, false, ""},
	BlankColumn:         {"whole column blank", func(s *sheet) []edit { return wholeColumn(s, "") }, 0, false, ""},
	Subtotal:            {"group subtotal in a cell", func(s *sheet) []edit { return subtotal(s, false) }, 1, false, ""},
	SubtotalAndRowTotal: {"group subtotal in a cell and row total", func(s *sheet) []edit { return subtotal(s, true) }, 2, false, ""},
	SubtotalRow:         {"group subtotals in a whole row", subtotalRow, 0, false, ""},
	PartlyTwice:         {"部分公开 counted twice, totals of outcomes right", func(s *sheet) []edit { return partlyTwice(s, false) }, 2, false, ""},
	PartlyTwiceUp:       {"部分公开 counted twice, totals of outcomes too", func(s *sheet) []edit { return partlyTwice(s, true) }, 4, false, ""},
	PartlyTwiceRow:      {"部分公开 counted twice, whole row", partlyTwiceRow, 0, false, ""},
	Glued:               {"two numbers glued", glued, 2, true, ""},
	GluedPulled:         {"two numbers glued, rest pulled left", gluedPulled, 0, false, ""},
	Split:               {"one number split in two", split, 2, true, ""},
	WrongColumn:         {"counted in wrong column", wrongColumn, 2, true, "within a row of table 4 both parts go into one sum"},
	WrongRow:            {"counted in wrong row", func(s *sheet) []edit { return wrongRow(s, false) }, 2, false, ""},
	WrongRowTotals:      {"counted in wrong row, row totals too", func(s *sheet) []edit { return wrongRow(s, true) }, 4, false, sameSums},
	CarriedOutColumn:    {"四 in wrong column", func(s *sheet) []edit { return misplaced(s, s.out) }, 2, false, ""},
	CarriedInColumn:     {"二 in wrong column", func(s *sheet) []edit { return misplaced(s, carriedIn) }, 2, false, ""},
	CarriedOutTwice:     {"四 also counted as outcome", carriedOutTwice, 4, false, ""},
	OneWrong:            {"1 random wrong cell", func(s *sheet) []edit { return anyWrong(s, 1) }, 1, true, ""},
	TwoWrong:            {"2 random wrong cells", func(s *sheet) []edit { return anyWrong(s, 2) }, 2, true, "two errors of equal size in one row of table 4"},
	ThreeWrong:          {"3 random wrong cells", func(s *sheet) []edit { return anyWrong(s, 3) }, 3, false, ""},
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
