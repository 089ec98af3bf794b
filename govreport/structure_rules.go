package govreport

// dataFormat is the basis of what the printed form does not say, because paper has no data types.
const dataFormat = "数据格式约定"

// The J rules: what a schema can see, and with it bad text and second values. One walk over the report
// answers for all of them, see checkStructure.

// walkFollows is what the walk follows: of the sections that an imported page lacks S01 tells, all at once.
var walkFollows = []Code{"S01"}

// formAndData is the basis of what the printed form asks for and the data format spells.
const formAndData = "国办公开办函〔2021〕30号、〔2019〕60号附件格式；数据格式约定"

var ruleJ01 = rule{
	code: "J01", severity: Error, editions: both, after: walkFollows,
	title:   "数据类型不对",
	basis:   dataFormat,
	message: "这里应为{wanted}，实际是{found}，无法读入",
	help:    "请按数据格式改写这一项；原内容已保留，不会丢失。",
}

var ruleJ02 = rule{
	code: "J02", severity: Error, editions: both, after: walkFollows,
	title:   "多出格式中没有的项目",
	basis:   formAndData,
	message: "格式中没有“{name}”这一项",
	variants: []sentence{
		{"misspelled", "格式中没有“{name}”这一项，应写作“{suggestion}”"},
		{"otherEdition", "“{name}”属于另一版格式，本年度的格式中没有这一项"},
	},
	help: "请核对项目名称（区分大小写）和格式版本；确属多余的请删除。",
}

var ruleJ03 = rule{
	code: "J03", severity: Error, editions: both, after: walkFollows,
	title:   "缺少必填项目",
	basis:   formAndData,
	message: "必填，但没有这一项或者没有填写",
	help:    "正式报告必须有这一项，请补充；编辑中的草稿可以暂缺。",
}

var ruleJ04 = rule{
	code: "J04", severity: Error, editions: both, after: walkFollows,
	title:   "同一项目重复出现",
	basis:   dataFormat,
	message: "“{name}”重复出现，只采用第一次的内容，后来的{found}没有采用",
	help:    "请确认哪一个正确，只保留一个。",
}

var ruleJ05 = rule{
	code: "J05", severity: Error, editions: both, after: walkFollows,
	title:   "文字编码损坏",
	basis:   "数据格式约定：文字采用 UTF-8 编码",
	message: "文字中有损坏的字符，以“\uFFFD”代替显示",
	variants: []sentence{
		{"badName", "项目名称中有损坏的字符，以“\uFFFD”代替显示，这一项没有采用"},
	},
	help: "文件可能以其他编码（如 GBK）保存或被截断，请重新录入这段文字，或以 UTF-8 编码重新导出。",
}

// What a schema can see of a cell is no rule of its own: whole numbers (C01), decimals (C02), units in a cell (C03) and
// full-width digits (C05) are J06 and J07, errors because no reader of the data format takes such a document, with the plain
// number as the repair. In imported text the importer takes the plain number and notes what stood there.

var ruleJ06 = rule{
	code: "J06", severity: Error, editions: both, after: walkFollows,
	title:   "单元格中不是数字",
	basis:   formAndData,
	message: "应填整数，实际是{found}",
	variants: []sentence{
		{"notDecimal", "应填金额（数字，如 37.56；JSON 中加引号），实际是{found}"},
		{"severalCells", "应只填一个数，实际是{found}，中间有制表符或换行，像是把几个单元格贴到了一格"},
	},
	help: "请只填数字，不带单位、千分位和文字；没有数据且应为零的填 0，尚未填写的留空。",
}

var ruleJ07 = rule{
	code: "J07", severity: Error, editions: both, after: walkFollows,
	title:   "超出允许范围",
	basis:   formAndData,
	message: "填报为 {found}，超出允许范围（{limit}）",
	variants: []sentence{
		{"tooLong", "文字过长：有{length}个字，应{limit}"},
		{"tooManyItems", "条目过多：应{limit}"},
	},
	help: "请核对是否多写或少写了数字、负号、小数位，或者把别处的内容填到了这里。",
}

var ruleJ08 = rule{
	code: "J08", severity: Warning, editions: both, after: walkFollows,
	title:   "单元格中填了“/”“无”等占位符号",
	basis:   formAndData,
	message: "填的是{found}，不是数字：没有发生应填 0，不能当作空白",
	help:    "没有发生的填 0；确实不掌握的请留空，并在报告中说明。",
}

var ruleJ09 = rule{
	code: "J09", severity: Error, editions: both, after: walkFollows,
	title:   "不是可选的值",
	basis:   dataFormat,
	message: "“{actual}”不是可选的值，可选：{allowed}",
	help:    "请从可选的值中选一个，大小写须一致。",
}

var ruleJ10 = rule{
	code: "J10", severity: Error, editions: both, after: walkFollows,
	title:   "格式不对",
	basis:   "GB/T 2260、GB 32100 等编码规则；数据格式约定",
	message: "“{actual}”格式不对，应为{wanted}",
	help:    "请对照证照或网站页脚重新录入，注意全角与半角、字母 O 与数字 0；没有的可以不填。",
}
