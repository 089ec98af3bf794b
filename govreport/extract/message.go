package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/words"
)

// Message says a note in one sentence: where in the report, then what. {name} in its template stands for an argument.
func (n *Note) Message(l govreport.Language) string {
	l, _ = govreport.MatchLanguage(string(l))
	slot, template := n.template()
	sentence := words.Fill(words.In(string(l), "note."+slot, template), func(name string) (string, bool) { return n.argument(name, l), true })
	if n.Pointer == "" {
		return sentence
	}
	where := govreport.PlaceOf(n.edition, n.Pointer)
	if l == govreport.En {
		return where.In(l) + ": " + sentence
	}
	return where.In(l) + "：" + sentence
}

// template is the sentence of the note's kind and what it stands under in other languages. Of a row that is missing, or has
// nothing in it, there is less to say than of several.
func (n *Note) template() (slot, template string) {
	switch {
	case n.Unlisted > 0:
		return "unlisted", "从这里起另有 {count} 处同样的情况，只计数，不逐条列出"
	case n.Kind == RowsMissing && len(n.Rows) == 1:
		return "rowMissing", "表中没有这一行，留空"
	case n.Kind == RowUncertain && len(n.Rows) > 1:
		return "rowsUncertain", "共 {count} 行，至“{last}”，每行应有 {of} 个数值，各找到 {found} 个，无法确定各在哪一列，未读取；第一行为：{quote}"
	case n.Kind == CellsMissing && n.Quote == "":
		return "cellsBlank", "没有数值，留空"
	}
	if template, ok := messages[n.Kind]; ok {
		return string(n.Kind), template
	}
	return "", string(n.Kind)
}

func (n *Note) argument(name string, l govreport.Language) string {
	if name == "quote" {
		return shorten(n.Quote)
	}
	for _, arg := range n.Args {
		if arg.Name == name {
			return arg.Value.In(l)
		}
	}
	return ""
}

// shorten cuts a quotation to what a sentence can bear; the whole of it is in the note.
func shorten(s string) string {
	const most = 61
	return cutShort(strings.ReplaceAll(s, "\n", " "), most)
}

// cutShort cuts a text to so many characters, of which the last then says that there were more.
func cutShort(s string, most int) string {
	runes, last := 0, 0
	for i := range s {
		if runes++; runes == most {
			last = i
		} else if runes > most {
			return s[:last] + "…"
		}
	}
	return s
}

// messages are the sentences in the form's language; words has the others, under "note." and the kind.
var messages = map[NoteKind]string{
	SectionMissing: "未找到该部分的标题",
	SectionEmpty:   "标题下没有内容",
	TableMissing:   "未找到可读的表格（可能是图片），各单元格留空",
	RowsMissing:    "表中缺少 {count} 行，直至“{last}”，留空",
	CellsMissing:   "应有 {of} 个数值，找到 {found} 个：{quote}",
	ColumnBlank:    "“{column}”一列有 {count} 行没有数值，留空",
	EditionUnknown: "表格和年份都不能说明格式版本，未读取表格",
	YearMissing:    "未找到报告年度",
	TitleMissing:   "未找到标题",

	RowUncertain:   "应有 {of} 个数值，找到 {found} 个，无法确定各在哪一列，未读取：{quote}",
	RowsUnplaced:   "共 {count} 行，至“{last}”，行名与数值分开排列，无法确定数值各属哪一行，未读取：{quote}",
	NumberTorn:     "该行有数字断成两截，未读取：{quote}",
	ColumnsChanged: "表头各列的次序与格式不同，未读取数值：{quote}",
	ValuesUnplaced: "有数值不知属于哪一行，未读取：{quote}",
	ExtraRow:       "表中有格式所没有的行：{quote}",
	RowTwice:       "该行出现两次，取先出现的；另有：{quote}",
	TableTwice:     "表格出现两次，数值不同，取先出现的；另有：{quote}",
	OtherYear:      "表中有其他年度的数据，未收入报告：{quote}",
	TableRepeated:  "表格出现两次，数值相同：{quote}",
	Unread:         "表中有未能识别的文字：{quote}",

	LabelVariant:   "行名为“{quote}”，按位置读作本行",
	RowsByOrder:    "共 {count} 行，至“{last}”，行名与数值分开排列，按先后读取，各行各列的合计相符：{quote}",
	RowsDoubtful:   "共 {count} 行，至“{last}”，行名与数值分开排列，按先后读取，无从印证，请核对：{quote}",
	RowMoved:       "该行不在格式规定的位置",
	RowBroken:      "该行数值分在几行，按先后读取：{quote}",
	SubtotalColumn: "表中有格式所没有的一列“{quote}”，合计相符，略去",
	StrayNumbers:   "该行之外另有数字，视为页码略去：{quote}",
	HeadMissing:    "表格没有表头，按数值个数读取",
	HeadsMissing:   "表头不全，按数值个数读取，请核对：{quote}",
	ForeignHead:    "“{quote}”属于另一版格式",
	TableMoved:     "表格不在本部分标题之下",
	SectionMoved:   "该部分不在格式规定的位置",
	HeadingTwice:   "标题重复：{quote}",
	ReportTwice:    "页面上有两份报告，只读第一份：{quote}",
	Renumbered:     "标题序号为第{printed}，应为第{expected}：{quote}",
	CellRemark:     "单元格内有说明“{quote}”，取数值 {value}",
	UnitInCell:     "单元格内带有单位“{unit}”，取数值 {value}",
	UnitConverted:  "单元格内为“{quote}”，折合 {value} 万元",
	Normalised:     "单元格内写作“{quote}”，读作 {value}",
	Typography:     "{count} 个数值用千位分隔符、全角数字或小数点后的零书写，如“{quote}”，读作 {value}",
	Unreadable:     "单元格内不是数字，照原样保留：{quote}",

	ProseMoved:      "这段文字在第五部分标题之前，已归入第五部分：{quote}",
	ProseBeside:     "表格之外的文字，未收入报告：{quote}",
	PageFurniture:   "网页的导航、按钮或页脚，未收入报告：{quote}",
	Encoding:        "原文是 {encoding} 编码，已转换后读取",
	EncodingOther:   "页面声明的编码是 {stated}，实际是 {encoding}，按实际的读取",
	Damaged:         "这一行有 {count} 处字符损坏，已用 � 代替：{quote}",
	PageNumbers:     "略去 {count} 个页码",
	YearConflict:    "报告中年份不一致：取 {year}，另有 {other}：{quote}",
	TitleFromProse:  "没有单独一行的标题，取自正文：{quote}",
	YearFromProse:   "标题和统计期限都没有年份，取自正文：{quote}",
	ValueConflict:   "有不同的值，取先出现的：{quote}",
	StatedOtherwise: "网页的元数据写明“{stated}”，正文写作“{quote}”",
	FromMetadata:    "正文没有写明，取自网页的元数据：{quote}",
	Malformed:       "写法不合规定，未读取：{quote}",

	HiddenText:  "略去 {count} 处隐藏的内容，如：{quote}",
	Pictures:    "文件中有 {count} 张图片，图片中的内容未读取",
	Recognised:  "文字是由程序从扫描件识别的，可能有误，须与原件核对",
	StruckOpen:  "有 {count} 处删除线没有结束，只略去到段末，后面的照常读取：{quote}",
	Cut:         "文件到这里中断，后面的内容没有了：{quote}",
	NotComputed: "有 {count} 个单元格只有公式，文件中没有计算结果，未读取：{quote}；请用办公软件打开并保存后再读",
}
