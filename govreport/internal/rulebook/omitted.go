package rulebook

import (
	"fmt"
	"strings"
)

// An Omission is a rule that people know or expect, and why the catalogue does not have it under its own code.
type Omission struct{ Code, Zh, En string }

// Omitted are the rules of the project's dossier that have no code of their own here.
var Omitted = []Omission{
	{"S02", "缺哪一部分由 S01、S09、S12、S14 分别报告，多出的行由 S10 报告；文字是否离题，只有读的人才能判断", "what is left out, S01, S09, S12 and S14 say; added rows, S10; whether a text is off topic, only a reader can tell"},
	{"C01", "件数应为非负整数：由 J06、J07 报告", "counts are whole numbers from 0 up: J06 and J07 say so"},
	{"C02", "金额应为非负、至多六位小数：由 J06、J07 报告", "amounts are not negative and have at most six decimals: J06 and J07 say so"},
	{"C03", "单元格内不写单位：JSON 由 J06 报告；导入时取数并作说明", "no unit inside a cell: J06 in JSON; an importer takes the number and notes the unit"},
	{"C05", "数字的全角、空格、千位分隔：JSON 由 J06 报告；导入时取数并作说明", "full-width digits, spaces, separators: J06 in JSON; an importer takes the number and notes it"},
	{"T4-E", "五个数中错了哪个，一个等式不能确定：T4-S 列出可能的改法", "one equation cannot tell which of five numbers is wrong: T4-S lists the repairs in question"},
}

func writeOmitted(b *strings.Builder) {
	b.WriteString("\n## 未列入 · Left out\n\n")
	for _, o := range Omitted {
		fmt.Fprintf(b, "- %s：%s · %s\n", o.Code, escape(o.Zh), escape(o.En))
	}
}
