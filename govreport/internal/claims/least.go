package claims

import (
	"strings"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// This file reads what cells must come to at least: decisions that were published, and the 信息处理费, which is one of the fees.

// leastOf says of which cells a number of a clause is a part at most, if of any.
func (r *Reader) leastOf(n Number, before []token, s *slots) Cells {
	const money, far = "元", 300 // bytes
	at := len(before) - 1
	for at >= 0 && before[at].says&(fActions|fProcFee) == 0 {
		at--
	}
	if at < 0 || n.Millionths > 1e14 || !r.about.CountsDocuments || r.untilNow(n.start) {
		return 0
	}
	clause := r.text[max(r.clause, n.start-far):n.end]
	between := hanzi.Words("决定书 决定 许可决定 处罚决定 结果 信息 共 计").SkipSpaced(r.text[before[at].end:n.start])
	switch noun := before[at].says; {
	case noun&fProcFee != 0:
		if s.says&(fCollect|fReceive) != 0 && strings.HasSuffix(n.Measure, money) && !hanzi.Words("未 免 不 应 拟 需 退 通知 标准 如 每").In(clause) && !hanzi.Words("/ ／ 每 一").Begin(r.text[n.end:]) {
			return Fee
		}
	case between != "" || strings.Contains(r.text[n.start:n.end], "万") || !hanzi.DecisionMeasures.Has(n.Measure) || hanzi.Words("未 不 申请公开").In(clause):
	case !hanzi.Words("公开 公示 发布 公布").End(strings.TrimRight(r.text[r.clause:before[at].start], " 了出")):
	case noun&fLicence != 0:
		return Licence
	case noun&fPenalty != 0:
		return Penalty
	default:
		return Coercion
	}
	return 0
}

// untilNow reports whether a sentence counts up to a day that may be another than the last of the year.
func (r *Reader) untilNow(at int) bool {
	const far = 300 // bytes
	return hanzi.Words("累计 截至 截止 目前").In(r.text[max(r.sentenceStart, at-far):at])
}
