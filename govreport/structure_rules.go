package govreport

// The variants of messages that a J rule has besides its first.
const (
	misspelled   = 1 // J02: the name differs from a member's in case or underscores only
	otherEdition = 2 // J02: the member belongs to the other edition
	badName      = 1 // J05: the name of a member is bad text, not its value
	notDecimal   = 1 // J06: in a money cell
	outOfBounds  = 0 // J07: a number
	tooLong      = 1 // J07: a text
	tooManyItems = 2 // J07: entries of a list
)

// dataFormat is the basis of what the printed form does not say, because paper has no data types.
var dataFormat = Text{"数据格式约定", "數據格式約定", "The data format"}

// formAndData is the basis of what the printed form asks for and the data format spells.
var formAndData = Text{"国办公开办函〔2021〕30号、〔2019〕60号附件格式；数据格式约定", "國辦公開辦函〔2021〕30號、〔2019〕60號附件格式；數據格式約定",
	"The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号; the data format"}

// structureRules are the J rules: what a schema can see, and with it bad text and second values. One walk over the report
// answers for all of them, see checkStructure.
var structureRules = []Rule{
	{
		Code: "J01", Severity: Error, Editions: both, Basis: dataFormat,
		Title: Text{"数据类型不对", "數據類型不對", "Wrong type of value"},
		Messages: []Text{{"这里应为{wanted}，实际是{found}，无法读入", "這裡應為{wanted}，實際是{found}，無法讀入",
			"this should be {wanted} but is {found}, which cannot be read"}},
		Help: Text{"请按数据格式改写这一项；原内容已保留，不会丢失。", "請按數據格式改寫這一項；原內容已保留，不會丟失。",
			"Write this member as the data format says. What stands there is kept."},
	},
	{
		Code: "J02", Severity: Error, Editions: both, Basis: formAndData,
		Title: Text{"多出格式中没有的项目", "多出格式中沒有的項目", "Member the form does not have"},
		Messages: []Text{
			{"格式中没有“{name}”这一项", "格式中沒有「{name}」這一項", `the form has no member "{name}"`},
			{"格式中没有“{name}”这一项，应写作“{suggestion}”", "格式中沒有「{name}」這一項，應寫作「{suggestion}」",
				`the form has no member "{name}"; it is spelled "{suggestion}"`},
			{"“{name}”属于另一版格式，本年度的格式中没有这一项", "「{name}」屬於另一版格式，本年度的格式中沒有這一項",
				`"{name}" belongs to the other edition of the form, not to this report's`},
		},
		Help: Text{"请核对项目名称（区分大小写）和格式版本；确属多余的请删除。", "請核對項目名稱（區分大小寫）和格式版本；確屬多餘的請刪除。",
			"Check the name, capitals included, and the edition; delete what does not belong."},
	},
	{
		Code: "J03", Severity: Error, Editions: both, Basis: formAndData,
		Title:    Text{"缺少必填项目", "缺少必填項目", "Mandatory member missing"},
		Messages: []Text{{"必填，但没有这一项或者没有填写", "必填，但沒有這一項或者沒有填寫", "mandatory, but missing or empty"}},
		Help: Text{"正式报告必须有这一项，请补充；编辑中的草稿可以暂缺。", "正式報告必須有這一項，請補充；編輯中的草稿可以暫缺。",
			"A final report must have it: fill it in. A draft may lack it for now."},
	},
	{
		Code: "J04", Severity: Error, Editions: both, Basis: dataFormat,
		Title: Text{"同一项目重复出现", "同一項目重複出現", "Member given twice"},
		Messages: []Text{{"“{name}”重复出现，只采用第一次的内容，后来的{found}没有采用", "「{name}」重複出現，只採用第一次的內容，後來的{found}沒有採用",
			`"{name}" is given more than once; the first value counts, not the later {found}`}},
		Help: Text{"请确认哪一个正确，只保留一个。", "請確認哪一個正確，只保留一個。", "Decide which one is right and keep only that."},
	},
	{
		Code: "J05", Severity: Error, Editions: both, Basis: Text{"数据格式约定：文字采用 UTF-8 编码", "數據格式約定：文字採用 UTF-8 編碼", "The data format: text is UTF-8"},
		Title: Text{"文字编码损坏", "文字編碼損壞", "Damaged text"},
		Messages: []Text{
			{"文字中有损坏的字符，以“\uFFFD”代替显示", "文字中有損壞的字符，以「\uFFFD」代替顯示", "the text has damaged characters, shown as \uFFFD"},
			{"项目名称中有损坏的字符，以“\uFFFD”代替显示，这一项没有采用", "項目名稱中有損壞的字符，以「\uFFFD」代替顯示，這一項沒有採用",
				"a member's name has damaged characters, shown as \uFFFD; the member is not used"},
		},
		Help: Text{"文件可能以其他编码（如 GBK）保存或被截断，请重新录入这段文字，或以 UTF-8 编码重新导出。",
			"文件可能以其他編碼（如 GBK）保存或被截斷，請重新錄入這段文字，或以 UTF-8 編碼重新匯出。",
			"The file may have been saved in another encoding such as GBK, or cut: type the text again, or export the file as UTF-8."},
	},
	{
		Code: "J06", Severity: Error, Editions: both, Basis: formAndData,
		Title: Text{"单元格中不是数字", "儲存格中不是數字", "No number in a number cell"},
		Messages: []Text{
			{"应填整数，实际是{found}", "應填整數，實際是{found}", "a whole number is wanted, but this is {found}"},
			{"应填金额（数字，如 37.56；JSON 中加引号），实际是{found}", "應填金額（數字，如 37.56；JSON 中加引號），實際是{found}",
				"an amount is wanted, a decimal such as 37.56 (in JSON in quotes), but this is {found}"},
		},
		Help: Text{"请只填数字，不带单位、千分位和文字；没有数据且应为零的填 0，尚未填写的留空。",
			"請只填數字，不帶單位、千分位和文字；沒有數據且應為零的填 0，尚未填寫的留空。",
			"Give the bare number, without unit, separators or words; write 0 for none, and leave blank what is not yet known."},
	},
	{
		Code: "J07", Severity: Error, Editions: both, Basis: formAndData,
		Title: Text{"超出允许范围", "超出允許範圍", "Outside the limits"},
		Messages: []Text{
			{"填报为 {found}，超出允许范围（{limit}）", "填報為 {found}，超出允許範圍（{limit}）", "is {found}, outside the limits ({limit})"},
			{"文字过长：有{length}个字，应{limit}", "文字過長：有{length}個字，應{limit}", "the text is too long: it has {length} characters, allowed are {limit}"},
			{"条目过多：应{limit}", "條目過多：應{limit}", "too many entries: allowed are {limit}"},
		},
		Help: Text{"请核对是否多写或少写了数字、负号、小数位，或者把别处的内容填到了这里。", "請核對是否多寫或少寫了數字、負號、小數位，或者把別處的內容填到了這裡。",
			"Look for a digit, sign or decimal too many or too few, or for text that belongs elsewhere."},
	},
	{
		Code: "J08", Severity: Warning, Editions: both, Basis: formAndData,
		Title: Text{"单元格中填了“/”“无”等占位符号", "儲存格中填了「/」「無」等佔位符號", "Placeholder in a number cell"},
		Messages: []Text{{"填的是{found}，不是数字：没有发生应填 0，不能当作空白", "填的是{found}，不是數字：沒有發生應填 0，不能當作空白",
			"this is {found}, not a number: where nothing happened the form wants 0, and a mark is not a blank"}},
		Help: Text{"没有发生的填 0；确实不掌握的请留空，并在报告中说明。", "沒有發生的填 0；確實不掌握的請留空，並在報告中說明。",
			"Write 0 where nothing happened. What is really not known is left blank and explained in the report."},
	},
	{
		Code: "J09", Severity: Error, Editions: both, Basis: dataFormat,
		Title: Text{"不是可选的值", "不是可選的值", "Not one of the allowed values"},
		Messages: []Text{{"“{actual}”不是可选的值，可选：{allowed}", "「{actual}」不是可選的值，可選：{allowed}",
			`"{actual}" is not one of the allowed values: {allowed}`}},
		Help: Text{"请从可选的值中选一个，大小写须一致。", "請從可選的值中選一個，大小寫須一致。", "Choose one of the allowed values, with the same capitals."},
	},
	{
		Code: "J10", Severity: Error, Editions: both, Basis: Text{"GB/T 2260、GB 32100 等编码规则；数据格式约定", "GB/T 2260、GB 32100 等編碼規則；數據格式約定",
			"GB/T 2260, GB 32100 and the like; the data format"},
		Title:    Text{"格式不对", "格式不對", "Wrong format"},
		Messages: []Text{{"“{actual}”格式不对，应为{wanted}", "「{actual}」格式不對，應為{wanted}", `"{actual}" is not {wanted}`}},
		Help: Text{"请对照证照或网站页脚重新录入，注意全角与半角、字母 O 与数字 0；没有的可以不填。",
			"請對照證照或網站頁腳重新錄入，注意全角與半角、字母 O 與數字 0；沒有的可以不填。",
			"Type it again from the certificate or the website's footer; mind full-width characters and O for 0. It may be left out."},
	},
}
