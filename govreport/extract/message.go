package extract

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// Message says a note in one sentence: where in the report, then what. {name} in its template stands for an argument.
func (n *Note) Message(l govreport.Language) string {
	template, ok := messages[n.Kind]
	if !ok {
		return string(n.Kind)
	}
	switch {
	case n.Kind == RowsMissing && len(n.Rows) == 1:
		template = say("表中没有这一行，留空", "表中沒有這一行，留空", "the table does not have this row; left blank")
	case n.Kind == CellsMissing && n.Quote == "":
		template = say("没有数值，留空", "沒有數值，留空", "there are no values; left blank")
	}
	sentence := n.fill(template.In(l), l)
	if n.Pointer == "" {
		return sentence
	}
	where := govreport.PlaceOf(n.edition, n.Pointer)
	if l == govreport.En {
		return where.In(l) + ": " + sentence
	}
	return where.In(l) + "：" + sentence
}

func (n *Note) fill(template string, l govreport.Language) string {
	var b strings.Builder
	for {
		before, rest, open := strings.Cut(template, "{")
		b.WriteString(before)
		name, after, closed := strings.Cut(rest, "}")
		if !open || !closed {
			return b.String()
		}
		b.WriteString(n.argument(name, l))
		template = after
	}
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
	const most = 60
	s = strings.ReplaceAll(s, "\n", " ")
	runes := 0
	for i := range s {
		if runes++; runes > most {
			return s[:i] + "…"
		}
	}
	return s
}

var messages = map[NoteKind]govreport.Text{
	SectionMissing: say("未找到该部分的标题", "未找到該部分的標題", "no heading of this section was found"),
	SectionEmpty:   say("标题下没有内容", "標題下沒有內容", "there is nothing below the heading"),
	TableMissing:   say("未找到可读的表格（可能是图片），各单元格留空", "未找到可讀的表格（可能是圖片），各單元格留空", "no table that can be read (it may be an image); its cells are blank"),
	RowsMissing:    say("表中缺少 {count} 行，直至“{last}”，留空", "表中缺少 {count} 行，直至“{last}”，留空", "{count} rows are missing, up to “{last}”; left blank"),
	CellsMissing:   say("应有 {of} 个数值，找到 {found} 个：{quote}", "應有 {of} 個數值，找到 {found} 個：{quote}", "{found} of {of} values found: {quote}"),
	EditionUnknown: say("表格和年份都不能说明格式版本，未读取表格", "表格和年份都不能說明格式版本，未讀取表格", "neither tables nor year tell the edition; no table was read"),
	YearMissing:    say("未找到报告年度", "未找到報告年度", "no year was found"),
	TitleMissing:   say("未找到标题", "未找到標題", "no title was found"),

	RowUncertain:   say("应有 {of} 个数值，找到 {found} 个，无法确定各在哪一列，未读取：{quote}", "應有 {of} 個數值，找到 {found} 個，無法確定各在哪一列，未讀取：{quote}", "{found} values where the form has {of}; which column each is in cannot be known, so none was read: {quote}"),
	NumberTorn:     say("该行有数字断成两截，未读取：{quote}", "該行有數字斷成兩截，未讀取：{quote}", "a number of this row is torn apart, so none was read: {quote}"),
	ColumnsChanged: say("表头各列的次序与格式不同，未读取数值：{quote}", "表頭各列的次序與格式不同，未讀取數值：{quote}", "the columns are not in the form's order, so no value was read: {quote}"),
	ValuesUnplaced: say("有数值不知属于哪一行，未读取：{quote}", "有數值不知屬於哪一行，未讀取：{quote}", "values without a row were not read: {quote}"),
	ExtraRow:       say("表中有格式所没有的行：{quote}", "表中有格式所沒有的行：{quote}", "a row that the form does not have: {quote}"),
	RowTwice:       say("该行出现两次，取先出现的；另有：{quote}", "該行出現兩次，取先出現的；另有：{quote}", "this row stands in the table twice; the first was taken, the other is: {quote}"),
	TableTwice:     say("表格出现两次，数值不同，取先出现的；另有：{quote}", "表格出現兩次，數值不同，取先出現的；另有：{quote}", "the table is printed twice with different numbers; the first was taken, the other is: {quote}"),
	TableRepeated:  say("表格出现两次，数值相同：{quote}", "表格出現兩次，數值相同：{quote}", "the table is printed twice with the same numbers: {quote}"),
	Unread:         say("表中有未能识别的文字：{quote}", "表中有未能識別的文字：{quote}", "words in the table that were not understood: {quote}"),

	LabelVariant:  say("行名为“{quote}”，按位置读作本行", "行名為“{quote}”，按位置讀作本行", "read as this row by its place, though its label is “{quote}”"),
	RowMoved:      say("该行不在格式规定的位置", "該行不在格式規定的位置", "this row is not in its place"),
	RowBroken:     say("该行数值分在几行，按先后读取：{quote}", "該行數值分在幾行，按先後讀取：{quote}", "the values of this row stand on several lines and were read in order: {quote}"),
	StrayNumbers:  say("该行之外另有数字，视为页码略去：{quote}", "該行之外另有數字，視為頁碼略去：{quote}", "numbers beside this row were taken for page numbers: {quote}"),
	HeadMissing:   say("表格没有表头，按数值个数读取", "表格沒有表頭，按數值個數讀取", "the table has no heads and was read by its number of values"),
	ForeignHead:   say("“{quote}”属于另一版格式", "“{quote}”屬於另一版格式", "“{quote}” is of the other edition"),
	TableMoved:    say("表格不在本部分标题之下", "表格不在本部分標題之下", "the table does not stand below its heading"),
	SectionMoved:  say("该部分不在格式规定的位置", "該部分不在格式規定的位置", "this section is not in its place"),
	HeadingTwice:  say("标题重复：{quote}", "標題重複：{quote}", "the heading is printed twice: {quote}"),
	ReportTwice:   say("页面上有两份报告，只读第一份：{quote}", "頁面上有兩份報告，只讀第一份：{quote}", "the page holds the report twice; the first was read: {quote}"),
	Renumbered:    say("标题序号为第{printed}，应为第{expected}：{quote}", "標題序號為第{printed}，應為第{expected}：{quote}", "the heading is numbered {printed}, not {expected}: {quote}"),
	CellRemark:    say("单元格内有说明“{quote}”，取数值 {value}", "單元格內有說明“{quote}”，取數值 {value}", "there is a remark in the cell, “{quote}”; {value} was taken"),
	UnitInCell:    say("单元格内带有单位“{unit}”，取数值 {value}", "單元格內帶有單位“{unit}”，取數值 {value}", "there is a unit in the cell, “{unit}”; {value} was taken"),
	UnitConverted: say("单元格内为“{quote}”，折合 {value} 万元", "單元格內為“{quote}”，折合 {value} 萬元", "the cell has “{quote}”, which is {value} 万元"),
	Normalised:    say("单元格内写作“{quote}”，读作 {value}", "單元格內寫作“{quote}”，讀作 {value}", "the cell has “{quote}”, read as {value}"),
	Typography:    say("{count} 个数值用千位分隔符或全角数字书写，如“{quote}”，读作 {value}", "{count} 個數值用千位分隔符或全角數字書寫，如“{quote}”，讀作 {value}", "{count} numbers are written with separators or full-width digits, such as “{quote}”, read as {value}"),
	Unreadable:    say("单元格内不是数字，照原样保留：{quote}", "單元格內不是數字，照原樣保留：{quote}", "the cell holds no number and was kept as it is: {quote}"),

	ProseMoved:    say("这段文字在第五部分标题之前，已归入第五部分：{quote}", "這段文字在第五部分標題之前，已歸入第五部分：{quote}", "this text stands before the heading of section 五 and was put into it: {quote}"),
	ProseBeside:   say("表格之外的文字，未收入报告：{quote}", "表格之外的文字，未收入報告：{quote}", "text beside the table, not kept in the report: {quote}"),
	PageFurniture: say("网页的导航、按钮或页脚，未收入报告：{quote}", "網頁的導航、按鈕或頁腳，未收入報告：{quote}", "navigation, buttons or footer of the page, not kept in the report: {quote}"),
	PageNumbers:   say("略去 {count} 个页码", "略去 {count} 個頁碼", "{count} page numbers were left out"),
	YearConflict:  say("报告中年份不一致：取 {year}，另有 {other}：{quote}", "報告中年份不一致：取 {year}，另有 {other}：{quote}", "the years disagree: {year} was taken, {other} was found too: {quote}"),
	YearFromProse: say("标题和统计期限都没有年份，取自正文：{quote}", "標題和統計期限都沒有年份，取自正文：{quote}", "neither title nor period names a year; it was taken from the prose: {quote}"),
	ValueConflict: say("有不同的值，取先出现的：{quote}", "有不同的值，取先出現的：{quote}", "another value was found; the first was taken: {quote}"),
	Malformed:     say("写法不合规定，未读取：{quote}", "寫法不合規定，未讀取：{quote}", "not well formed, so it was not read: {quote}"),
}

func say(hans, hant, en string) govreport.Text {
	return govreport.Text{ZhHans: hans, ZhHant: hant, En: en}
}
