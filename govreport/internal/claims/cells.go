package claims

// Cells is a set of numbers of the tables that prose can claim: totals of rows, of groups of rows, single cells. Each is one
// bit, in the order of the form.
type Cells uint64

// The bits of Cells. Those that nobody has to name outside of this package follow one another as the rows and cells of the form
// do: the ten kinds of totals of table 3, its 19 rows of outcomes from 属于国家秘密 on, the 15 cells of table 4, and of table 2
// the regulations made, repealed and in force, the normative documents likewise, the decisions and the fees,
// and of table 3 what came in from each kind of applicant.
const (
	Received Cells = 1 << iota
	CarriedIn
	Answered
	CarriedOut
	gGranted
	gPartial
	gRefused
	gUnavailable
	gNotProcessed
	gOther
	gRows // the first of 19 rows, from 属于国家秘密 on

	gDisputes    Cells = 1 << 29 // the first of 15 cells
	gReviews           = gDisputes * 0x1f
	gSuits             = gReviews<<5 | gReviews<<10
	gCorrected         = gDisputes << 1 * 0x421 // of reviews and of both kinds of suits
	gRegulation        = gDisputes << 15        // made; then repealed, in force
	gRegulations       = gRegulation * 7
	gDocument          = gRegulation << 3
	gDocuments         = gDocument * 7
	Licence            = gDocument << 3
	Penalty            = Licence << 1
	Coercion           = Licence << 2

	Fee = Licence << 3

	// applicant is the first of six cells: of table 3, what came in from each kind of applicant.
	applicant = Fee << 1

	Bits = 60 // how many there are
)
