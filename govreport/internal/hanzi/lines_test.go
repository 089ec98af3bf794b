package hanzi

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/zfxxgk/annualreport/govreport/internal/sweep"
)

func joined(text string) string { return Without(text, Wraps(text)) }

// Each text is written with ¶ where a line ends that is the page's.
func TestWraps(t *testing.T) {
	for name, text := range map[string]string{
		"number torn":                      "2022年我局共收到政府信息公开申请1¶2件。",
		"number torn behind a space":       "2022年共收到政府信息公开申请 1¶295 件。",
		"measure torn off":                 "政府信息公开行政复议9¶件，其中结果维持4件。",
		"year torn off":                    "统计期限自2022¶年1月1日起。",
		"word torn":                        "收到政府信息公开申请36件，答¶复39件。",
		"long word torn":                   "今年制发行政规¶范性文件3件，废止1件。",
		"torn on both sides":               "本县主动公开、开展工作考¶核、社会评¶议，没有责任追¶究。",
		"behind a negation":                "部分公开13件，不¶同意公开的6件。",
		"behind a comma":                   "受理申请12件，¶全部办结。",
		"before a mark":                    "受理申请12件¶，全部办结。",
		"within a bracket":                 "如有疑问，请联系（地址：青¶河县大桥南路1号，电话：0517-83605210，电¶子邮箱：a@b.cn）。",
		"within a title":                   "按照《中华人民共和国政府信¶息公开条例》编制。",
		"within a citation":                "公开条例第二十条第¶（一）项规定的内容。",
		"year of a document's number":      "根据国办公开办函〔20¶21〕30号编制。",
		"serial of a document's number":    "根据国办公开办函〔2021〕¶30号编制。",
		"decimal that looks like a mark":   "今年我局在政务新媒体平台建设方面，总共投入¶2.5万元经费。",
		"point torn off":                   "抽查的合格率达到98.¶6%，比上年提高。",
		"range":                            "今年1-¶12月发布信息九百三¶十条，全部合格。",
		"carriage returns":                 "收到政府信息公开申请36件，答¶复39件。\r\n（二）依申请公开",
		"traditional is simplified before": "收到政府信息公开申请36件，答¶复39件。",
		"full as the others":               "第一季度我局通过门户网站和政务新媒体共主动公开¶各类政府信息一百二十条并及时答复群众网上留言咨¶询二十余条。\n　　第二季度我局共发布信息九十条。",
		"the longest of two":               "第一季度，我局通过门户网站和政务新媒体主动公布¶各类消息一百二十条。",
		"the first has lost its space":     "第一季度，我局通过门户网站和政务新媒体共发¶布各类消息一百二十条并及时解答群众在网上的来信¶二十余封，群众对这项服务的满意程度有了一定的提¶高。",
		"one wrapped paragraph of several": "我局高度重视政府信息公开工作，把它摆上重要位置，定期研究，专人负责，全年共公开信息三百一十条，没有出现差错。\n第一季度我局通过门户网站和政务新媒体共主动公布¶各类消息一百二十条，还及时解答群众在网上来信二¶十余封。\n今后我局还要努力。",
		"heading without a mark above":     "主动公开情况\n第一季度我局通过门户网站和政务新媒体共主动公布¶各类消息一百二十条，还及时解答群众在网上来信二¶十余封。",
		"a word and a space of letters":    "第一季度我局通过门户网站和政务新媒体共主动公布¶各类消息，网站地址是http://www.qinghe.gov.cn/¶zwgk，群众可以随时登录这个网站查看年度报告的内¶容。",
		"empty lines behind all":           "第一季度我局通过门户网站和政务新媒体共主动公布¶¶各类消息一百二十条，还及时解答群众在网上来信二¶¶十余封，群众对这项服务的满意程度有一定的提高。",
		"a space left in a word":           "政府信息公开行政复¶议2件。",
		"as narrow as a phone's":           "全年我局共发布信息三¶百一十条，开展培训两¶次，群众满意程度有一¶定的提高。",
		"as narrow, of three lines":        "全年实施行政强制2次、¶行政处罚12件，行政许¶可56件。",
		"between the halves of a word":     "我局因政府信息公开工作被申请行政¶复议6件。",
		"thousands torn from their unit":   "全年收取行政事业性收费15.3万¶元。",
		"no more than the end":             "2022年共收到三件政府信息公开¶申请。",
		"number of an item in a bracket":   "发布文章（动态435、目录31¶28），微信14202条。",
		"among which":                      "全年公开信息1559条。¶其中，概况1549条。",
		"the parts of a sentence":          "2024年度，县政府本级承办政府信息公开申请四十二件，其中：¶县政府办公室直接答复二十七件，交由部门办理的共有十五件。",
	} {
		for mark, end := range map[string]string{"LF": "\n", "CRLF": "\r\n", "space": " \n", "both": "\u3000\n "} {
			if got, want := joined(strings.ReplaceAll(text, "¶", end)), strings.ReplaceAll(text, "¶", ""); got != want {
				t.Errorf("%s, %s:\n got %q\nwant %q", name, mark, got, want)
			}
		}
	}
	if got := joined("行政复 议 2 件，没有收到其他申请 书"); got != "行政复议 2 件，没有收到其他申请 书" {
		t.Errorf("a space in a word: %q", got)
	}
}

// Line ends that a writer meant.
func TestWrapsNothing(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":                   "",
		"no line end":               "收到申请12件。",
		"only line ends":            "\n\n \r\n\u3000\n",
		"names and figures":         "受理：3件\n办结：3件\n结转：0件",
		"figures of several":        "收到申请12件\n办结10件\n结转2件",
		"names and long figures":    "本年度新收政府信息公开申请数量合计：12\n本年度办结政府信息公开申请数量合计：10\n结转下年度继续办理申请数量：2",
		"years":                     "2022年全县共受理申请12\n2021年全县共受理申请10\n2020年受理8",
		"titles of documents":       "《青河县政府信息公开审查工作规范》\n《青河县政府信息公开保密审查办法》\n《青河县依申请公开办理规程》",
		"days":                      "1月5日召开全县政务公开工作领导小组会议\n2月8日印发年度政务公开工作要点和分工\n3月12日组织信息公开业务培训会",
		"quoted mail":               "> 我局共收到申请1\n> 2件。",
		"figure above a word":       "本年度受理申请共计 36\n件数比上年减少 2 件",
		"titles":                    "青河县人民政府办公室2022年政府信息公开工作年度报告\n根据《条例》，特向社会公布。本报告由六个部分组成，欢迎监督。",
		"title above a text":        "2022年青河县政府信息公开工作主要做法和成效\n第一季度我局通过门户网站和政务新媒体共主动公布信息一百二十条，还及时解答群众来信二十余封，群众满意。",
		"headings":                  "（一）主动公开情况\n全年公开信息120条。\n（二）依申请公开情况\n收到申请3件。",
		"headings without mark":     "主动公开\n全年公开信息120条。\n依申请公开\n收到申请3件。",
		"short items":               "公众参与\n政策解读\n信息发布\n回应关切",
		"longer items":              "完成政府信息公开指南和公开目录的修订工作\n开展全县政府信息公开业务骨干集中培训\n建立依申请公开会商制度\n升级县政府门户网站检索功能和无障碍浏览功能",
		"ends of sentences":         "第一季度我局通过门户网站和政务新媒体共发布信息。\n第二季度我局通过门户网站和政务新媒体共发布信息；\n第三季度我局通过门户网站和政务新媒体共发布信息：\n第四季度我局通过门户网站和政务新媒体发布信息了吗？\n是的",
		"ASCII full stop":           "收到申请12件.\n件数比去年少。",
		"indented by wide spaces":   "全年共收到政府信息公开申请1\n\u3000\u30002件已经办结。",
		"indented by spaces":        "全年共收到政府信息公开申请1\n    2件已经办结。",
		"empty line":                "全年共收到政府信息公开申请1\n\n2件已经办结。\n本年度没有行政复议。",
		"figures one below another": "本年新收政府信息公开申请数量\n36\n0\n0\n12\n48\n上年结转政府信息公开申请数量\n0",
		"figures behind a name":     "本年新收政府信息公开申请数量 36\n0\n0\n36",
		"cells":                     "本年新收政府信息公开申请 | 1\n2 | 件\n信息内容\t本年制发件数\n件数\t3",
		"circled marks":             "一是加强对基层公开工作的指导，提高公开的质量水平\n①开展培训\n②加强检查",
		"items after a full line":   "第一季度我局通过门户网站和政务新媒体共发布信息\n1.开展培训\n2.加强检查\n（1）2件\n一、下一步",
		"a sentence a line":         "全年公开信息120条，其中网站100条\n收到政府信息公开申请3件，全部办结\n没有发生行政复议，没有发生行政诉讼",
		"a sentence without end":    "（一）主动公开。全年通过网站公开信息120条，微信40条\n2022年我局收到申请3件。",
		"one of several":            "我局重视政府信息公开工作，全年通过网站主动公开信息120条，通过微信公开40条，没有出现差错，群众满意。\n全年收到政府信息公开申请3件，都是网上提交\n未发生复议诉讼。",
		"sign-off":                  "特此报告。\n青河县教育局\n2023年1月12日",
		"contact":                   "联系人：张三\n电话：0517-83605210\n地址：青河县大桥南路1号\n邮编：223001",
		"one bracket never closed":  "本年度收到申请（含上年结转\n办结3件\n没有复议",
		"spaces between words":      "受理 办结 结转 王 小 明 申请 12 件",
		"a measure in a word":       "共有2\n条例和办法的解读材料",
		"narrow items alike":        "政府信息公开指南修订\n政府信息公开目录修订\n政府网站检索功能升级\n业务骨干培训。",
		"narrow items with shares":  "予以公开12件，占40%\n部分公开10件，占33%\n不予公开8件，占27%",
		"halves of two items":       "加强行政\n复议工作",
		"nothing, shortly":          "信息处理费收取和管理情况\n没有。",
	} {
		if got := Wraps(text); got != nil {
			t.Errorf("%s: joined as\n%s", name, joined(text))
		}
	}
}

// Sentences of reports, with numbers, words of letters, brackets, titles and lists in them.
var sentences = strings.Fields(`
2022年，我局共收到政府信息公开申请128件，其中自然人申请97件，法人或其他组织申请31件。
全年通过政府门户网站、“青河发布”微信公众号等渠道主动公开各类政府信息2365条。
本年度办结政府信息公开申请126件，其中予以公开84件，部分公开12件，不予公开9件，无法提供17件，不予处理3件，其他处理1件，结转下年度继续办理4件。
因政府信息公开被申请行政复议6件，其中结果维持4件，结果纠正1件，尚未审结1件；被提起行政诉讼2件，均在审理之中。
根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制本报告。
制发行政规范性文件5件，废止2件，现行有效38件，作出行政许可决定1,204件、行政处罚决定356件。
本年度依法收取信息处理费3,750元，全部上缴国库。
联系电话：0517-83605210，电子邮箱：zfxxgk@qinghe.gov.cn，网址：http://www.qinghe.gov.cn/zwgk/index.html。
存在的主要问题：一是主动公开的时效性有待提高；二是政策解读的形式比较单一，以文字为主；三是基层工作人员的业务能力需要加强。
下一步，我局将加强业务培训，每季度至少组织1次，丰富图解、视频、H5等解读形式，及时回应群众关切。
严格落实“先审查、后公开”和“一事一审”的原则，未发生失泄密事件！
开展工作考核和社会评议，群众满意度98.6%，没有发生责任追究的情形。
`)

// Ways in which programs break paragraphs.
var breakers = map[string]func(paragraph string, width int) string{
	"characters": byCharacters,
	"columns":    func(p string, width int) string { return byColumns(p, 2*width, false) },
	"typeset":    func(p string, width int) string { return byColumns(p, 2*width, true) },
}

// byCharacters breaks after so many characters.
func byCharacters(paragraph string, width int) string {
	var b strings.Builder
	n := 0
	for _, r := range paragraph {
		if n++; n > width {
			b.WriteByte('\n')
			n = 1
		}
		b.WriteRune(r)
	}
	return b.String()
}

// byColumns breaks at so many columns, or where it is typeset before a word of letters that would not fit, and behind a mark that hangs over.
func byColumns(paragraph string, columns int, typeset bool) string {
	var b strings.Builder
	n := 0
	for text := paragraph; text != ""; {
		r, size := utf8.DecodeRuneInString(text)
		width := columnsOf(r)
		if word := strings.IndexFunc(text+"。", func(r rune) bool { return r <= ' ' || r >= 0x7F }); typeset && word > 0 && word <= columns/2 {
			size, width = word, word
		}
		if n += width; n > columns && !(typeset && goesOnWith(r)) {
			b.WriteByte('\n')
			n = width
		}
		b.WriteString(text[:size])
		text = text[size:]
	}
	return b.String()
}

// Paragraphs broken at any width read as they did before, but for line ends that happen to stand where a sentence or a part of
// one ends.
func TestWrapsAtAnyWidth(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const usual = 16 // what is narrower is of phones, and less sure
	var missed, ends [2]int
	for range sweep.Of(400, 40) {
		var paragraphs []string
		for range 1 + random.IntN(4) {
			var p strings.Builder
			for range 1 + random.IntN(4) {
				p.WriteString(sentences[random.IntN(len(sentences))])
			}
			paragraphs = append(paragraphs, p.String())
		}
		for _, width := range []int{12, 14, 16, 18, 21, 24, 27, 31, 38, 45, 60} {
			for way, breaks := range breakers {
				for layout, mark := range map[string][3]string{"plain": {"", "\n", "\n"}, "indented": {"\u3000\u3000", " \r\n", "\r\n"}, "numbered": {"（一）", "\n", "\n"}, "loose": {"", "\n\n", "\n\n"}} {
					var torn []string
					for _, p := range paragraphs {
						torn = append(torn, strings.ReplaceAll(breaks(mark[0]+p, width), "\n", mark[1]))
					}
					text := strings.Join(torn, mark[2])
					if layout == "loose" && strings.Count(text, mark[1]) < 2 {
						continue // may as well be two paragraphs
					}
					n, err := unbroken(joined(text), mark[0]+strings.Join(paragraphs, mark[2]+mark[0]))
					if err != nil {
						t.Fatalf("%s, %s at %d: %v\n%s", layout, way, width, err, text)
					}
					kind := 0
					if width < usual {
						kind = 1
					}
					missed[kind] += n
					ends[kind] += strings.Count(text, mark[1])
				}
			}
		}
	}
	for kind, one := range [...]int{1000, 40} {
		t.Logf("%d of %d line ends were kept", missed[kind], ends[kind])
		if missed[kind]*one > ends[kind] {
			t.Errorf("%d of %d line ends were kept", missed[kind], ends[kind])
		}
	}
}

// unbroken counts the line ends that a text has, and another has not, within a sentence. The texts must be the same otherwise.
func unbroken(text, want string) (kept int, err error) {
	for i := 0; i < len(text); i++ {
		switch {
		case want != "" && text[i] == want[0]:
			want = want[1:]
		case text[i] == '\n' && !isClosed(strings.TrimRight(text[:i], " \r\n")):
			kept++
		case text[i] != '\n' && text[i] != '\r' && text[i] != ' ':
			return kept, fmt.Errorf("%q where %q was", text[max(0, i-30):], want)
		}
	}
	if want != "" {
		return kept, fmt.Errorf("%q is lost", want)
	}
	return kept, nil
}

func BenchmarkWraps(b *testing.B) {
	text := strings.Repeat(strings.Join(sentences, "\n")+"\n", 5)
	for name, text := range map[string]string{"unbroken": text, "broken": byCharacters(text, 24)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Wraps(text)
			}
		})
	}
}
