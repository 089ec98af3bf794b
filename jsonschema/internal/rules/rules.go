// Package rules writes the rule catalogue as data, jsonschema/rules.json, so that a program in any language can check what
// a schema cannot see: the sums of the tables and the other relations between numbers.
package rules

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/zfxxgk/annualreport/govreport"
)

// Version is the version of the file's own format. A member may be added without a new version; none changes its meaning.
const Version = 1

// file is the whole of rules.json.
type file struct {
	Version int               `json:"version"`
	About   words             `json:"about"`
	Schemas map[string]string `json:"schemas"` // by edition
	Rules   []rule            `json:"rules"`
}

// rule is one rule of the catalogue.
type rule struct {
	Code        string       `json:"code"`
	Group       string       `json:"group"`
	Severity    string       `json:"severity"`
	Editions    []string     `json:"editions"`
	JudgedBy    string       `json:"judgedBy"`
	Explainable bool         `json:"explainable,omitempty"`
	Unexpressed *words       `json:"unexpressed,omitempty"`
	Title       words        `json:"title"`
	Basis       words        `json:"basis"`
	Help        words        `json:"help"`
	Messages    []words      `json:"messages"`
	Constraints []constraint `json:"constraints,omitempty"`
}

// words is a text in three languages, under their BCP 47 tags.
type words struct {
	ZhHans string `json:"zh-Hans"`
	ZhHant string `json:"zh-Hant"`
	En     string `json:"en"`
}

// constraint is one relation between numbers of a report.
type constraint struct {
	Editions []string `json:"editions"`
	Pointer  string   `json:"pointer"`            // where a finding of it points
	Severity string   `json:"severity,omitempty"` // where it is not the rule's
	Place    words    `json:"place"`              // the same in the words of the form
	comparison
	When []comparison `json:"when,omitempty"`
	CEL  string       `json:"cel"`
}

// comparison is Σ coefficient × number + constant, compared with zero.
type comparison struct {
	Relation string `json:"relation"` // "= 0" or ">= 0"
	Constant int64  `json:"constant,omitempty"`
	Terms    []term `json:"terms"`
}

// term is a number and its weight.
type term struct {
	Pointer     string `json:"pointer"`
	Coefficient int64  `json:"coefficient"`
	Scale       int64  `json:"scale,omitempty"` // of an amount, whose decimal is to be multiplied by it
	Previous    bool   `json:"previous,omitempty"`
}

// about tells a reader of the file how it is to be read.
var about = words{
	ZhHans: "judgedBy：schema 由 JSON Schema 判断；terms 由 constraints 判断；library 只有 govreport 库能判断，原因见 unexpressed。" +
		"只用 editions 含有文档所写 edition 的 constraint；文档没有写明 edition 的不判断。constraint 有自己的 severity 时以它为准；library 判断的规则，有的问题比规则所写的 severity 轻；用 terms 表示的规则，文字中有说明的，库也可能判得轻些（如 X2 改为提示，T4-A、T4-B 不报）。" +
		"一个 constraint 是：当 when 各项都成立时，Σ coefficient×数值＋constant 应满足 relation。" +
		"数值是 pointer 处 0 至 9007199254740991 的整数；有 scale 的是金额字符串（整数部分至多 12 位、无前导零，小数至多 6 位），乘以 scale 成为整数。" +
		"空白、缺少、不是这样的数的，以及 /year 为 0 的，当作未知的非负数：只有无论它是多少都不成立时才算不成立。" +
		"importMarks 中 kind 为 doubtful 的，其 pointer 处及其下的数也当作未知。" +
		"各项相加可能超过 2^53，须用大整数。previous 为 true 的项取同一机关、同一统计范围（scope）上一年度报告（edition 相同、year 少 1）的数，没有这样的报告就不判断；X1、X1c、X6 库在 edition 不同的两年之间也比较。" +
		"cel 是同一关系的 CEL 表达式，变量 report 和 previous 是通过 schema 的完整文档，结果 false 即不成立。" +
		"explainable 为 true 的规则，错误以外的问题可以不改正而作审核说明（报告的 explanations）。",
	ZhHant: "judgedBy：schema 由 JSON Schema 判斷；terms 由 constraints 判斷；library 只有 govreport 庫能判斷，原因見 unexpressed。" +
		"只用 editions 含有文檔所寫 edition 的 constraint；文檔沒有寫明 edition 的不判斷。constraint 有自己的 severity 時以它為準；library 判斷的規則，有的問題比規則所寫的 severity 輕；用 terms 表示的規則，文字中有說明的，庫也可能判得輕些（如 X2 改為提示，T4-A、T4-B 不報）。" +
		"一個 constraint 是：當 when 各項都成立時，Σ coefficient×數值＋constant 應滿足 relation。" +
		"數值是 pointer 處 0 至 9007199254740991 的整數；有 scale 的是金額字串（整數部分至多 12 位、無前導零，小數至多 6 位），乘以 scale 成為整數。" +
		"空白、缺少、不是這樣的數的，以及 /year 為 0 的，當作未知的非負數：只有無論它是多少都不成立時才算不成立。" +
		"importMarks 中 kind 為 doubtful 的，其 pointer 處及其下的數也當作未知。" +
		"各項相加可能超過 2^53，須用大整數。previous 為 true 的項取同一機關、同一統計範圍（scope）上一年度報告（edition 相同、year 少 1）的數，沒有這樣的報告就不判斷；X1、X1c、X6 庫在 edition 不同的兩年之間也比較。" +
		"cel 是同一關係的 CEL 運算式，變數 report 和 previous 是通過 schema 的完整文檔，結果 false 即不成立。" +
		"explainable 為 true 的規則，錯誤以外的問題可以不改正而作審核說明（報告的 explanations）。",
	En: "judgedBy: schema, a JSON Schema validator decides; terms, the constraints decide; library, only the govreport library can, see unexpressed. " +
		"Use the constraints whose editions name the one that the document states; one that states none is not judged. A severity of a constraint goes before its rule's; of rules that the library judges, some findings are milder than the rule, and where the prose explains a number, so may be its findings of rules with terms (X2 becomes advice, T4-A and T4-B are silent). " +
		"A constraint says: where all of when hold, the sum of coefficient × number, plus constant, keeps the relation. " +
		"The number is the integer from 0 to 9007199254740991 at pointer; with scale it is an amount, a decimal in a string with at most 12 " +
		"digits before the point, no leading zero, and at most 6 behind it, times scale. true and false are no numbers. " +
		"What is blank, missing or no such number, and a /year of 0, counts as an unknown number from zero up: a relation fails only where it " +
		"fails whatever that number is. So does a number at or below the pointer of an importMarks item whose kind is doubtful. Sums can pass 2^53: use big integers. A term with previous is of the same organ's report of the same scope on the " +
		"year before (the same edition, year less 1); without one the constraint is not judged. X1, X1c and X6 the library compares across editions too. cel is the same relation as a CEL expression over report and previous, " +
		"complete documents that their schema accepts; false means that it fails. " +
		"explainable: a report may explain what the rule finds, errors excepted, instead of correcting it (its explanations).",
}

// JSON returns the contents of rules.json.
func JSON() ([]byte, error) {
	f := file{Version: Version, About: about, Schemas: map[string]string{}}
	for _, e := range []govreport.Edition{govreport.Edition2019, govreport.Edition2021} {
		f.Schemas[string(e)] = "report-" + string(e) + ".schema.json"
	}
	for _, r := range govreport.Rules() {
		f.Rules = append(f.Rules, ruleOf(r))
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(f); err != nil {
		return nil, err
	}
	return joinTerms(b.Bytes()), nil
}

func ruleOf(r govreport.Rule) rule {
	out := rule{
		Code: string(r.Code), Group: r.Code.Group(), Severity: r.Severity.String(), JudgedBy: judgedBy(r), Explainable: r.Explainable,
		Title: wordsOf(r.Title), Basis: wordsOf(r.Basis), Help: wordsOf(r.Help),
	}
	if r.Unexpressed != (govreport.Text{}) {
		why := wordsOf(r.Unexpressed)
		out.Unexpressed = &why
	}
	for _, m := range r.Messages {
		out.Messages = append(out.Messages, wordsOf(m.Text))
	}
	for _, e := range r.Editions {
		out.Editions = append(out.Editions, string(e))
	}
	for _, e := range slices.Backward(r.Editions) { // the current form has the rows of the older one between its own
		for _, c := range govreport.FormOf(e).Constraints(r.Code) {
			out.constrain(constraintOf(e, &c))
		}
	}
	return out
}

// constrain adds a constraint, or puts its edition before that of the same one of a later edition.
func (r *rule) constrain(c constraint) {
	for i := range r.Constraints {
		same := &r.Constraints[i]
		if same.CEL == c.CEL && same.Place == c.Place && same.Pointer == c.Pointer { // the expression says all the terms say
			same.Editions = append(c.Editions, same.Editions...)
			return
		}
	}
	r.Constraints = append(r.Constraints, c)
}

func judgedBy(r govreport.Rule) string {
	switch {
	case r.Code.Group() == "J":
		return "schema"
	case r.Unexpressed != (govreport.Text{}):
		return "library"
	default:
		return "terms"
	}
}

func wordsOf(t govreport.Text) words {
	return words{t.In(govreport.ZhHans), t.In(govreport.ZhHant), t.In(govreport.En)}
}

func constraintOf(e govreport.Edition, c *govreport.Constraint) constraint {
	out := constraint{
		Editions: []string{string(e)}, Pointer: c.Cell.Pointer, Place: placeOf(e, c.Cell.Pointer),
		comparison: comparisonOf(&c.Comparison), CEL: expression(c),
	}
	if c.Severity != 0 {
		out.Severity = c.Severity.String()
	}
	for i := range c.When {
		out.When = append(out.When, comparisonOf(&c.When[i]))
	}
	return out
}

func placeOf(e govreport.Edition, pointer string) words {
	place := govreport.PlaceOf(e, pointer)
	return words{place.In(govreport.ZhHans), place.In(govreport.ZhHant), place.In(govreport.En)}
}

// relations spells the relations.
var relations = map[govreport.Relation]string{govreport.EqualsZero: "= 0", govreport.AtLeastZero: ">= 0"}

func comparisonOf(c *govreport.Comparison) comparison {
	out := comparison{Relation: relations[c.Relation], Constant: c.Constant}
	for _, t := range c.Terms {
		x := term{Pointer: t.Cell.Pointer, Coefficient: t.Coefficient, Previous: t.Previous}
		if t.Cell.Kind == govreport.AmountCell {
			x.Scale = amountScale
		}
		out.Terms = append(out.Terms, x)
	}
	return out
}

// amountScale is what makes a whole number of an amount: its terms count millionths.
const amountScale = 1_000_000
