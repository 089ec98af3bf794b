package extract_test

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// This file prints a report on the official form, as a grid of merged cells. Its labels were typed from published pages;
// it shares none with the importer.

// A box is one cell of the printed form, over so many columns and rows.
type box struct {
	text       string
	cols, rows int
	value      bool // holds a value of the report
}

// A sheet is a printed table: rows of the boxes that begin in them.
type sheet [][]box

func label(text string, cols, rows int) box { return box{text: text, cols: cols, rows: rows} }
func wide(text string, cols int) box        { return box{text: text, cols: cols, rows: 1} }
func val(text string, cols int) box         { return box{text: text, cols: cols, rows: 1, value: true} }

func printDisclosure(r *govreport.Report) sheet {
	if r.Edition == govreport.Edition2019 {
		return printDisclosure2019(r)
	}
	d := &r.Disclosure
	documents := func(name string, x govreport.DocumentCounts) []box {
		return []box{wide(name, 1), val(x.Made.String(), 1), val(x.Repealed.String(), 1), val(x.InForce.String(), 1)}
	}
	one := func(name, value string) []box { return []box{wide(name, 1), val(value, 3)} }
	return sheet{
		{wide("第二十条第（一）项", 4)},
		{wide("信息内容", 1), wide("本年制发件数", 1), wide("本年废止件数", 1), wide("现行有效件数", 1)},
		documents("规章", d.Regulations),
		documents("行政规范性文件", d.NormativeDocuments),
		{wide("第二十条第（五）项", 4)},
		{wide("信息内容", 1), wide("本年处理决定数量", 3)},
		one("行政许可", d.LicenceDecisions.String()),
		{wide("第二十条第（六）项", 4)},
		{wide("信息内容", 1), wide("本年处理决定数量", 3)},
		one("行政处罚", d.PenaltyDecisions.String()),
		one("行政强制", d.CoercionDecisions.String()),
		{wide("第二十条第（八）项", 4)},
		{wide("信息内容", 1), wide("本年收费金额（单位：万元）", 3)},
		one("行政事业性收费", d.FeesCollected.String()),
	}
}

func printDisclosure2019(r *govreport.Report) sheet {
	d := &r.Disclosure2019
	published := func(name string, x govreport.PublishedCounts) []box {
		return []box{wide(name, 1), val(x.Made.String(), 1), val(x.Published.String(), 1), val(x.PublishedTotal.String(), 1)}
	}
	acts := func(name string, x govreport.DecisionCounts) []box {
		return []box{wide(name, 1), val(x.PreviousItems.String(), 1), val(x.Change.String(), 1), val(x.Decisions.String(), 1)}
	}
	heads := []box{wide("信息内容", 1), wide("上一年项目数量", 1), wide("本年增/减", 1), wide("处理决定数量", 1)}
	return sheet{
		{wide("第二十条第（一）项", 4)},
		{wide("信息内容", 1), wide("本年新制作数量", 1), wide("本年新公开数量", 1), wide("对外公开总数量", 1)},
		published("规章", d.Regulations),
		published("规范性文件", d.NormativeDocuments),
		{wide("第二十条第（五）项", 4)},
		heads,
		acts("行政许可", d.Licences),
		acts("其他对外管理服务事项", d.OtherServices),
		{wide("第二十条第（六）项", 4)},
		heads,
		acts("行政处罚", d.Penalties),
		acts("行政强制", d.Coercion),
		{wide("第二十条第（八）项", 4)},
		{wide("信息内容", 1), wide("上一年项目数量", 1), wide("本年增/减", 2)},
		{wide("行政事业性收费", 1), val(d.Fees.PreviousItems.String(), 1), val(d.Fees.Change.String(), 2)},
		{wide("第二十条第（九）项", 4)},
		{wide("信息内容", 1), wide("采购项目数量", 1), wide("采购总金额", 2)},
		{wide("政府集中采购", 1), val(d.Procurement.Projects.String(), 1), val(d.Procurement.Amount.String()+d.Procurement.Unit, 2)},
	}
}

func printApplications(r *govreport.Report) sheet {
	a := &r.Applications
	o := &a.Outcomes
	s := sheet{
		{label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), wide("申请人情况", 7)},
		{label("自然人", 1, 2), wide("法人或其他组织", 5), label("总计", 1, 2)},
		{wide("商业企业", 1), wide("科研机构", 1), wide("社会公益组织", 1), wide("法律服务机构", 1), wide("其他", 1)},
	}
	row := func(x govreport.Applicants, labels ...box) {
		for _, n := range []govreport.Count{x.NaturalPerson, x.Business, x.ResearchInstitution, x.SocialOrganization, x.LegalService,
			x.OtherOrganization, x.Total} {
			labels = append(labels, val(n.String(), 1))
		}
		s = append(s, labels)
	}
	row(a.Received, wide("一、本年新收政府信息公开申请数量", 3))
	row(a.CarriedIn, wide("二、上年结转政府信息公开申请数量", 3))
	height := 22
	if r.Edition == govreport.Edition2019 {
		height = 20
	}
	row(o.Granted, label("三、本年度办理结果", 1, height), wide("（一）予以公开", 2))
	row(o.PartiallyGranted, wide("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2))
	row(o.Refused.StateSecrets, label("（三）不予公开", 1, 8), wide("1.属于国家秘密", 1))
	row(o.Refused.ProhibitedByLaw, wide("2.其他法律行政法规禁止公开", 1))
	row(o.Refused.SecurityAndStability, wide("3.危及“三安全一稳定”", 1))
	row(o.Refused.ThirdPartyRights, wide("4.保护第三方合法权益", 1))
	row(o.Refused.InternalAffairs, wide("5.属于三类内部事务信息", 1))
	row(o.Refused.ProcessInformation, wide("6.属于四类过程性信息", 1))
	row(o.Refused.EnforcementFiles, wide("7.属于行政执法案卷", 1))
	row(o.Refused.AdministrativeInquiries, wide("8.属于行政查询事项", 1))
	row(o.Unavailable.NotHeld, label("（四）无法提供", 1, 3), wide("1.本机关不掌握相关政府信息", 1))
	row(o.Unavailable.RequiresCreation, wide("2.没有现成信息需要另行制作", 1))
	row(o.Unavailable.StillUnclear, wide("3.补正后申请内容仍不明确", 1))
	row(o.NotProcessed.Petitions, label("（五）不予处理", 1, 5), wide("1.信访举报投诉类申请", 1))
	row(o.NotProcessed.Repeated, wide("2.重复申请", 1))
	row(o.NotProcessed.Publications, wide("3.要求提供公开出版物", 1))
	row(o.NotProcessed.Excessive, wide("4.无正当理由大量反复申请", 1))
	row(o.NotProcessed.Reissue, wide("5.要求行政机关确认或重新出具已获取信息", 1))
	if r.Edition == govreport.Edition2019 {
		row(o.Other.Others, wide("（六）其他处理", 2))
	} else {
		row(o.Other.NotCorrected, label("（六）其他处理", 1, 3), wide("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", 1))
		row(o.Other.FeeUnpaid, wide("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", 1))
		row(o.Other.Others, wide("3.其他", 1))
	}
	row(o.Total, wide("（七）总计", 2))
	row(a.CarriedOut, wide("四、结转下年度继续办理", 3))
	return s
}

func printDisputes(r *govreport.Report) sheet {
	heads := func() []box {
		return []box{wide("结果维持", 1), wide("结果纠正", 1), wide("其他结果", 1), wide("尚未审结", 1), wide("总计", 1)}
	}
	first := heads()
	for i := range first {
		first[i].rows = 2
	}
	var values []box
	for _, x := range []govreport.DisputeOutcomes{r.Disputes.Review, r.Disputes.LitigationDirect, r.Disputes.LitigationAfterReview} {
		for _, n := range []govreport.Count{x.Upheld, x.Corrected, x.Other, x.Pending, x.Total} {
			values = append(values, val(n.String(), 1))
		}
	}
	return sheet{
		{wide("行政复议", 5), wide("行政诉讼", 10)},
		append(first, wide("未经复议直接起诉", 5), wide("复议后起诉", 5)),
		append(heads(), heads()...),
		values,
	}
}

// width is how many columns a sheet has.
func (s sheet) width() int {
	n := 0
	for _, b := range s[0] {
		n += b.cols
	}
	return n
}

// spread returns the rows of a sheet with an empty text in each place a merged box covers, where it covers it.
func (s sheet) spread() [][]string {
	width := s.width()
	taken := make([][]bool, len(s))
	out := make([][]string, len(s))
	for i := range s {
		taken[i], out[i] = make([]bool, width), make([]string, width)
	}
	for i, row := range s {
		at := 0
		for _, b := range row {
			for at < width && taken[i][at] {
				at++
			}
			if at == width { // a row with too many boxes sticks out
				out[i] = append(out[i], b.text)
				continue
			}
			out[i][at] = b.text
			for y := i; y < min(i+b.rows, len(s)); y++ {
				for x := at; x < min(at+b.cols, width); x++ {
					taken[y][x] = true
				}
			}
		}
	}
	return out
}

// padded returns the rows of a sheet with their boxes first and empty texts behind, as some converters write them.
func (s sheet) padded() [][]string {
	out := make([][]string, len(s))
	for i, row := range s {
		for _, b := range row {
			out[i] = append(out[i], b.text)
		}
		for len(out[i]) < s.width() {
			out[i] = append(out[i], "")
		}
	}
	return out
}

// bare returns the rows of a sheet with nothing for what merged boxes cover.
func (s sheet) bare() [][]string {
	out := make([][]string, len(s))
	for i, row := range s {
		for _, b := range row {
			out[i] = append(out[i], b.text)
		}
	}
	return out
}

// each calls do for every box that holds a value.
func (s sheet) each(do func(row, column int, b *box)) {
	for i := range s {
		for j := range s[i] {
			if s[i][j].value {
				do(i, j, &s[i][j])
			}
		}
	}
}

func (s sheet) copy() sheet {
	out := make(sheet, len(s))
	for i := range s {
		out[i] = append([]box(nil), s[i]...)
	}
	return out
}

func lines(rows [][]string, print func(row []string) string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(print(row))
		b.WriteString("\n")
	}
	return b.String()
}
