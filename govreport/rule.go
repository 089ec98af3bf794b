package govreport

// A Code names a rule for ever: T3-R is the same rule in every version, and a retired code is never used again.
type Code string

// Group returns the part of a code that names its group: "T3" of "T3-R", "S" of "S05".
func (c Code) Group() string {
	for i := 0; i < len(c); i++ {
		if c[i] == '-' || c[i] >= '0' && c[i] <= '9' && (i == 0 || c[0] != 'T') {
			return string(c[:i])
		}
	}
	return string(c)
}

// A Severity is a promise about how sure a finding is.
type Severity uint8

// The severities, the gravest first.
const (
	// Error (错误, 强制性审核): arithmetically or legally impossible, or a mandatory part is missing.
	Error Severity = iota + 1
	// Warning (警告, 核实性审核): very probably wrong; correct it or give a 审核说明.
	Warning
	// Advice (提示): worth a look.
	Advice
)

// String returns the severity as the command line and the JSON form spell it.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Advice:
		return "advice"
	default:
		return "none"
	}
}

// Label returns the severity in the words clerks know.
func (s Severity) Label() Text {
	switch s {
	case Error:
		return Text{"错误", "錯誤", "Error"}
	case Warning:
		return Text{"警告", "警告", "Warning"}
	case Advice:
		return Text{"提示", "提示", "Advice"}
	default:
		return Text{"无", "無", "None"}
	}
}

// A Rule is one entry of the catalogue, as data. What it does is a typed function beside it in its section's file.
type Rule struct {
	Code     Code
	Severity Severity // of its gravest finding; a finding may be milder where the rule says so
	Editions []Edition
	// Title names the rule in a few words.
	Title Text
	// Basis is where it is asked for: an article, a note printed on the form, or 逻辑关系 (it follows from the labels).
	Basis Text
	// Messages are the sentences of its findings; a Finding's Variant chooses one. {name} stands for an argument.
	Messages []Text
	// Help says what to do about a finding, in one or two sentences.
	Help Text
}
