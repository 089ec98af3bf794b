package govreport

// The rules about numbers and addresses outside the tables: M1 to M8. They say what a schema cannot see:
// check characters, provinces that do not exist, and codes of different regions.

var ruleM1 = rule{
	code: "M1", severity: Warning, editions: both, unexpressed: readsCode, explainable: true,
	title:   "网站标识码与机关所在地区一致",
	basis:   "网站标识码的编码方式：前 6 位为行政区划代码",
	message: "网站标识码以 {quote} 开头，没有这样的省级代码",
	variants: []sentence{
		{"otherRegion", "网站标识码的前 6 位是 {actual}，机关的行政区划代码是 {expected}，不是同一地区"},
	},
	help:  "对照网页底部核对网站标识码；机关使用上级政府网站的，可填上级政府网站的标识码。",
	judge: (*checker).siteCodeOfRegion,
}

var ruleM2 = rule{
	code: "M2", severity: Warning, editions: both, unexpressed: readsCode,
	title:   "行政区划代码与机关相符",
	basis:   "GB/T 2260《中华人民共和国行政区划代码》",
	message: "行政区划代码以 {quote} 开头，没有这样的省级代码",
	variants: []sentence{
		{"otherLevel", "{actual} 是{read}代码，机关层级填的是{level}"},
	},
	help:  "核对行政区划代码和机关层级，填机关所在地区的代码。",
	judge: (*checker).divisionCodeOfLevel,
}

var ruleM3 = rule{
	code: "M3", severity: Error, editions: both, unexpressed: readsCode, explainable: true,
	title:   "统一社会信用代码校验无误",
	basis:   "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》；GB 11714-1997",
	message: "校验不通过，按前 17 位计算，末位应为 {check}，填报为 {found}",
	variants: []sentence{
		{"innerCheck", "第 17 位是 {found}，按第 9 至 16 位计算应为 {check}"},
		{"oneSlip", "校验不通过，按前 17 位计算，末位应为 {check}，填报为 {found}；如果只错了一处，应为 {expected}"},
		{"notAnOrgan", "以 {quote} 开头，不是机构编制部门登记的机关代码（11、12、13、19）"},
		{"otherRegion", "其中的地区是 {actual}，机关的地区是 {expected}"},
	},
	help:  "对照统一社会信用代码证书核对；只是地区不同而机关曾经迁移的，不必改动。",
	judge: (*checker).creditCodeChecks,
}

var ruleM4 = rule{
	code: "M4", severity: Advice, editions: both, unexpressed: readsCode,
	title:   "公安联网备案号前后一致",
	basis:   "公安联网备案号的编码方式：省级简称，号码前 6 位为地区代码",
	message: "“{quote}”开头不是省、自治区、直辖市的简称",
	variants: []sentence{
		{"noProvince", "“{quote}”的号码以 {digits} 开头，没有这样的省级代码"},
		{"otherProvince", "“{quote}”的简称指{filed}，号码开头的 {digits} 却是{counted}"},
		{"otherRegion", "“{quote}”中的地区是 {actual}，{whose}中的是 {expected}"},
	},
	help:  "对照全国互联网安全管理服务平台的备案信息核对，网页底部也应一并改正。",
	judge: (*checker).publicSecurityOfRegion,
}

var ruleM5 = rule{
	code: "M5", severity: Advice, editions: both, unexpressed: readsCode,
	title:   "ICP备案号与机关所在省份一致",
	basis:   "ICP备案号的编码方式：以备案所在省份的简称开头",
	message: "“{quote}”开头不是省、自治区、直辖市的简称",
	variants: []sentence{
		{"otherProvince", "“{quote}”是在{filed}备案的，机关在{home}"},
	},
	help:  "对照网页底部核对ICP备案号和机关的地区代码。",
	judge: (*checker).icpOfRegion,
}

var ruleM6 = rule{
	code: "M6", severity: Warning, editions: both, after: []Code{"S08"}, unexpressed: readsText,
	title:   "文号书写规范",
	basis:   "GB/T 9704-2012《党政机关公文格式》7.2.5",
	message: "文号“{quote}”应写作“{expected}”（{faults}）",
	variants: []sentence{
		{"otherYear", "文号“{quote}”的年份是 {actual}，本报告是 {year} 年度的，年份可能写错"},
		{"oddYear", "文号“{quote}”的年份是 {actual}，可能写错"},
		{"innerSpace", "文号中间不留空格：{quote}，应写作 {expected}"},
	},
	help:  "文号写成“国办公开办函〔2021〕30号”的样子：六角括号，四位年份，序号前不加“第”、不补 0，中间不留空格。复制网页时带入的空格，以原文件为准。",
	judge: (*checker).citedNumbers,
}

var ruleM7 = rule{
	code: "M7", severity: Advice, editions: both, unexpressed: readsText,
	title:   "联系电话可以拨通",
	basis:   "电话号码的位数：区号 3 至 4 位，号码 7 至 8 位；手机 11 位",
	message: "“{quote}”不像电话号码，位数多了或少了",
	help:    "核对联系电话，写明区号。",
	judge:   (*checker).phoneCanBeDialled,
}

var ruleM8 = rule{
	code: "M8", severity: Advice, editions: both, unexpressed: readsText,
	title:   "邮箱和网址可用",
	basis:   "电子邮箱的写法；国办函〔2018〕55号：政府网站使用“.gov.cn”或“.政务”域名",
	message: "“{quote}”不是完整的电子邮箱",
	variants: []sentence{
		{"fullWidth", "电子邮箱“{quote}”中有全角字符，应写作“{expected}”"},
		{"notGovernment", "网址的域名是 {actual}，不是政府网站的域名（.gov.cn）"},
	},
	help:  "核对邮箱和网址，填政府网站上发布本报告的地址。",
	judge: (*checker).addressesWork,
}
