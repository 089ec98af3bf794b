package recall

// Widths are how many characters a line of a document made for print has.
var Widths = []int{24, 27, 31, 38}

// Intros are clauses that say nothing of the numbers behind them: of the time, of diligence, of who does the work and how, of what
// it stands on, with a number of their own. Many have a character that is a word elsewhere: 分 从 含 比 近 各 将 第 内 另 应 不 无.
var Intros = []string{
	"今年以来，",
	"充分保障公众知情权，",
	"从严把好审核关，",
	"在分管领导带领下，",
	"包含办公室在内的各科室通力协作，",
	"对比先进地区的做法，",
	"拉近与群众的距离，",
	"将公开要求落到实处，",
	"坚持第一时间响应群众需求，",
	"按照“应公开尽公开”的原则，",
	"在上年工作的基础上，",
	"抓实登记、审核、答复、归档4个环节，",
	"我单位另辟蹊径、主动作为，",
	"为使工作更加规范有序、不留死角，",
	"较好地兼顾了效率与质量，",
	"经专题会议研究部署，",
}
