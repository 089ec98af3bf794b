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
	if s > Advice {
		s = 0
	}
	return severityNames[s]
}

// Label returns the severity in the words clerks know.
func (s Severity) Label() Text {
	switch s {
	case Error:
		return Text{zh: "错误", key: "severity.error"}
	case Warning:
		return Text{zh: "警告", key: "severity.warning"}
	case Advice:
		return Text{zh: "提示", key: "severity.advice"}
	default:
		return Text{zh: "无", key: "severity.none"}
	}
}

// A Rule is one entry of the catalogue, as data.
type Rule struct {
	Code     Code
	Severity Severity // of its gravest finding; a finding may be milder where the rule says so
	Editions []Edition
	// Title names the rule in a few words.
	Title Text
	// Basis is where it is asked for: an article, a note printed on the form, or 逻辑关系 (it follows from the labels).
	Basis Text
	// Messages are the sentences of its findings, of which a Finding's Variant names one. {name} stands for an argument.
	Messages []Message
	// Help says what to do about a finding, in one or two sentences.
	Help Text
	// Unexpressed says why neither a schema nor the terms of constraints can express the rule, so that it cannot be run
	// from the exported rule list; empty for the rules that can.
	Unexpressed Text
	// Explainable says that a report may explain the rule's warnings (审核说明) instead of removing their cause: what they
	// doubt can be right. Errors cannot be explained away.
	Explainable bool
}

// A Message is a sentence of a rule's findings.
type Message struct {
	Variant string // its name among the rule's messages; empty for the first
	Text
}

// Why a rule cannot be expressed.
var (
	readsText   = Text{zh: "要读懂文字", key: "unexpressed.readsText"}
	readsName   = Text{zh: "要看机关的类型、层级和名称", key: "unexpressed.readsName"}
	readsDate   = Text{zh: "比较的是日期，不是数字之间的线性关系", key: "unexpressed.readsDate"}
	readsYears  = Text{zh: "要比较两个年度的报告", key: "unexpressed.readsYears"}
	readsLevels = Text{zh: "要比较汇总报告与所属各单位的报告", key: "unexpressed.readsLevels"}
	readsCode   = Text{zh: "要计算校验码或拆读编号", key: "unexpressed.readsCode"}
	readsPage   = Text{zh: "要看导入时的原文表格", key: "unexpressed.readsPage"}
	asksFinal   = Text{zh: "由“必填”引申：空白单元格按表归并提示", key: "unexpressed.asksFinal"}
	followsUp   = Text{zh: "由其他规则的等式推出", key: "unexpressed.followsUp"}
)

// An Answer is what a rule says of a report.
type Answer uint8

// The four answers, from the least to the most telling: a rule that looks at several places gives the most telling one.
const (
	NotApplicable Answer = iota // the rule is not about such a report, or was switched off
	Holds                       // the report keeps the rule
	CannotTell                  // something the rule needs is blank, unreadable or not given
	Fails                       // the report breaks the rule; there is a finding
)

// String names the answer in English, for logs and tests.
func (a Answer) String() string {
	switch a {
	case NotApplicable:
		return "does not apply"
	case Holds:
		return "holds"
	case CannotTell:
		return "cannot tell"
	case Fails:
		return "fails"
	default:
		panic("govreport: unknown answer")
	}
}
