package generator

import (
	"encoding/json"
	"reflect"

	"github.com/invopop/jsonschema"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// This file describes what the checks answer. The structs mirror what Result.AppendFindings, Result.AppendUndecided and
// the command line write by hand; the tests hold the schema to their output.

// A Finding is one thing that is wrong with a report, or worth a look.
type Finding struct {
	Code       Code        `json:"code" jsonschema:"title=规则编号"`
	Severity   Severity    `json:"severity" jsonschema:"title=严重程度"`
	Pointer    string      `json:"pointer" jsonschema:"title=首先要看的位置（JSON Pointer）"`
	Cells      []string    `json:"cells" jsonschema:"title=所涉及的全部单元格（JSON Pointer），按表格顺序"`
	Expected   Value       `json:"expected,omitempty" jsonschema:"title=应为的值"`
	Actual     Value       `json:"actual,omitempty" jsonschema:"title=填报的值"`
	Message    string      `json:"message" jsonschema:"title=问题"`
	Sentence   string      `json:"sentence" jsonschema:"title=问题（不含位置，供显示在该位置旁）"`
	Basis      string      `json:"basis" jsonschema:"title=依据"`
	Help       string      `json:"help" jsonschema:"title=怎么办"`
	Repair     []Repair    `json:"repair,omitempty" jsonschema:"title=一并改动即可消除本问题"`
	Explains   []Explained `json:"explains,omitempty" jsonschema:"title=由本问题引起、不再单列的问题"`
	Candidates []Candidate `json:"candidates,omitempty" jsonschema:"title=可能的改法，最可能的在前"`
	Quote      string      `json:"quote,omitempty" jsonschema:"title=所涉及的原文"`

	Explanation *Explanation `json:"explanation,omitempty" jsonschema:"title=报告对本问题所作的审核说明"`
	Unlisted    int          `json:"unlisted,omitempty" jsonschema:"title=从这个位置起只计数、不逐条列出的同样问题的个数；没有这一项的，是一个问题,minimum=1"`

	// The command line adds these where it read the report from a file that is no JSON.
	QuoteAt *Source `json:"quoteAt,omitempty" jsonschema:"title=所涉及的原文在文件中的位置（命令行导入的报告）"`
	Blame   Blame   `json:"blame,omitempty" jsonschema:"title=问题出在哪里（命令行导入的报告；无法判断时没有）"`
}

// An Explanation is the 审核说明 that the report gives for a finding.
type Explanation struct {
	Reason string   `json:"reason" jsonschema:"title=理由"`
	Lapsed []string `json:"lapsed" jsonschema:"title=作说明后改动、使说明失效的位置（JSON Pointer）；为空则说明有效"`
}

// A Repair is one change of a report.
type Repair struct {
	Pointer string `json:"pointer" jsonschema:"title=改动的位置（JSON Pointer）"`
	Value   Value  `json:"value" jsonschema:"title=改为"`
}

// An Explained is a failing sum that a finding explains.
type Explained struct {
	Code     Code   `json:"code" jsonschema:"title=规则编号"`
	Pointer  string `json:"pointer" jsonschema:"title=位置（JSON Pointer）"`
	Expected Value  `json:"expected,omitempty" jsonschema:"title=按填报的其他各数应为的值；不止一个数可能时没有"`
	Actual   Value  `json:"actual,omitempty" jsonschema:"title=填报的值；与应为的值同有同无"`
}

// A Candidate is one of several repairs in question.
type Candidate struct {
	Repair []Repair `json:"repair" jsonschema:"title=改法"`
	Why    string   `json:"why" jsonschema:"title=理由"`
	Cause  string   `json:"cause,omitempty" jsonschema:"title=理由的名称，不随语言变化"`
}

// An Undecided is a rule that could not tell, at one place.
type Undecided struct {
	Code    Code     `json:"code" jsonschema:"title=规则编号"`
	Pointer string   `json:"pointer" jsonschema:"title=位置（JSON Pointer）"`
	Cells   []string `json:"cells" jsonschema:"title=所缺的单元格（JSON Pointer）"`
	Why     string   `json:"why" jsonschema:"title=不能判断的原因"`
	Reason  string   `json:"reason,omitempty" jsonschema:"title=原因的名称，不随语言变化"`
}

// An Answer is the object that the command line prints about a report, with -format json or ndjson.
type Answer struct {
	File      string      `json:"file" jsonschema:"title=文件"`
	Line      int         `json:"line,omitempty" jsonschema:"title=NDJSON 文件中的行号"`
	Part      string      `json:"part,omitempty" jsonschema:"title=文件中的哪一份报告"`
	Report    Document    `json:"report" jsonschema:"title=读到的报告，见 report.schema.json；有错误的报告也原样在此"`
	Findings  []Finding   `json:"findings" jsonschema:"title=发现的问题"`
	Undecided []Undecided `json:"undecided" jsonschema:"title=不能判断的规则"`
	Off       []Code      `json:"off" jsonschema:"title=关闭的规则"`
	Notes     []Note      `json:"notes" jsonschema:"title=读取原文时的说明"`
	Sources   []Source    `json:"sources,omitempty" jsonschema:"title=各数值和文字在原文中的位置"`
}

// A Result is what json.Marshal makes of all that one check says.
type Result struct {
	Findings  []Finding   `json:"findings" jsonschema:"title=发现的问题"`
	Undecided []Undecided `json:"undecided" jsonschema:"title=不能判断的规则"`
	Off       []Code      `json:"off" jsonschema:"title=关闭的规则"`
	Final     bool        `json:"final" jsonschema:"title=是否发布前的最终检查"`
	Answers   Answers     `json:"answers" jsonschema:"title=各规则的结论，不适用的不列"`
}

// Answers are what the rules said, by their codes.
type Answers struct{}

// A Place is where something stands in a published source; members that do not apply are not there.
type Place struct {
	Line      int       `json:"line,omitempty" jsonschema:"title=行号"`
	Paragraph int       `json:"paragraph,omitempty" jsonschema:"title=段落"`
	Column    int       `json:"column,omitempty" jsonschema:"title=行内的第几个字"`
	Page      int       `json:"page,omitempty" jsonschema:"title=页"`
	Box       []float64 `json:"box,omitempty" jsonschema:"title=页面上的范围（左、上、右、下，单位为点）"`
	Sheet     string    `json:"sheet,omitempty" jsonschema:"title=工作表"`
	Table     int       `json:"table,omitempty" jsonschema:"title=第几个表格"`
	Row       int       `json:"row,omitempty" jsonschema:"title=表格的行"`
	Cell      int       `json:"cell,omitempty" jsonschema:"title=行内的第几格"`
	Name      string    `json:"name,omitempty" jsonschema:"title=单元格的名称"`
}

// A Source is where a value of the report was read.
type Source struct {
	Pointer string `json:"pointer" jsonschema:"title=位置（JSON Pointer）"`
	Where   string `json:"place" jsonschema:"title=原文中的位置"`
	Place
}

// A Note is what an importer has to say about the source of a report.
type Note struct {
	Kind string `json:"kind" jsonschema:"title=种类"`
	Place
	Pointer  string `json:"pointer,omitempty" jsonschema:"title=位置（JSON Pointer）"`
	Quote    string `json:"quote,omitempty" jsonschema:"title=原文"`
	Message  string `json:"message" jsonschema:"title=说明"`
	Doubtful bool   `json:"doubtful,omitempty" jsonschema:"title=须与原文核对后方可使用"`
	Unlisted int    `json:"unlisted,omitempty" jsonschema:"title=从这个位置起只计数、不逐条列出的同样情况的个数；没有这一项的，是一处,minimum=1"`
}

// A Refusal is the object that the command line prints about a file that could not be read.
type Refusal struct {
	File  string `json:"file" jsonschema:"title=文件"`
	Part  string `json:"part,omitempty" jsonschema:"title=文件中的哪一份报告"`
	Line  int    `json:"line,omitempty" jsonschema:"title=NDJSON 文件中的行号"`
	Error string `json:"error" jsonschema:"title=不能读取的原因"`
}

// Code is a rule's code.
type Code string

// Severity is how grave a finding is.
type Severity string

// Blame is where to look for what a finding is about.
type Blame string

// Value is a JSON scalar.
type Value struct{}

// Document is a report with whatever faults it has.
type Document struct{}

// findings returns the schema of an array of findings; its definitions describe the rest of the answers.
func findings() *Schema {
	root := &Schema{Type: "array", Items: &Schema{Ref: toDefinition + "Finding"}, Definitions: jsonschema.Definitions{}}
	root.Title = "检查结果：发现的问题"
	root.Description = "Result.AppendFindings 写出的数组。$defs 中的 Undecided 是不能判断的规则，Answer 和 Refusal 是命令行对每份报告输出的对象，Result 是 json.Marshal 写出的一次检查的全部结果。"
	for _, answer := range []any{Answer{}, Refusal{}, Result{}} {
		r := jsonschema.Reflector{Anonymous: true, Mapper: mappedAnswer}
		for name, def := range r.ReflectFromType(reflect.TypeOf(answer)).Definitions {
			root.Definitions[name] = def
		}
	}
	for _, def := range root.Definitions {
		boundLines(def)
	}
	return root
}

func mappedAnswer(t reflect.Type) *Schema {
	switch t {
	case reflect.TypeFor[Code]():
		return &Schema{Type: "string", Pattern: codePattern}
	case reflect.TypeFor[Severity]():
		return &Schema{Type: "string", OneOf: severities()}
	case reflect.TypeFor[Blame]():
		return &Schema{Type: "string", OneOf: blames()}
	case reflect.TypeFor[Value]():
		return anyOf("string", "number", "boolean", "null")
	case reflect.TypeFor[Answers]():
		return &Schema{Type: "object", PropertyNames: &Schema{Pattern: codePattern},
			AdditionalProperties: &Schema{Type: "string", Enum: []any{"holds", "cannotTell", "fails"}}}
	case reflect.TypeFor[Document]():
		return &Schema{Type: "object"}
	default:
		return nil
	}
}

// codePattern matches the codes of rules, those not yet thought of included.
const codePattern = `^[A-Z][0-9A-Z]*[a-z]?(-[0-9A-Z]+)?$`

func blames() []*Schema {
	var list []*Schema
	for _, b := range []struct {
		blame extract.Blame
		title string
	}{
		{extract.BlameSource, "文件：残损、中断或系扫描识别"}, {extract.BlameReading, "读取：没有把握，须对照原文"}, {extract.BlameReport, "报告：所涉及的内容读取无疑"},
	} {
		list = append(list, &Schema{Const: string(b.blame), Title: b.title})
	}
	return list
}

func severities() []*Schema {
	var list []*Schema
	for _, s := range []govreport.Severity{govreport.Error, govreport.Warning, govreport.Advice} {
		choice := &Schema{Const: s.String()}
		entitle(choice, labelOf(s.Label()))
		list = append(list, choice)
	}
	return list
}

// boundLines says that lines are counted from 1.
func boundLines(def *Schema) {
	if line, ok := def.Properties.Get("line"); ok {
		line.Minimum = json.Number("1")
	}
}
