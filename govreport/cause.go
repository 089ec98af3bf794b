package govreport

import "github.com/zfxxgk/annualreport/govreport/internal/balance"

// A Cause is the human error that would explain a wrong number.
type Cause balance.Slip

// CauseUnknown is the cause of a number that does not say how it came to be wrong.
const CauseUnknown = Cause(balance.Unknown)

// Text returns the cause in words.
func (c Cause) Text() Text {
	switch balance.Slip(c) {
	case balance.Unknown:
		return Text{zh: "数字有误", key: "cause.unknown"}
	case balance.Transposed:
		return Text{zh: "相邻数字颠倒", key: "cause.transposed"}
	case balance.WrongDigit:
		return Text{zh: "错一位数字", key: "cause.digit"}
	case balance.ZeroAtEnd:
		return Text{zh: "末尾多零或少零", key: "cause.zero"}
	case balance.DigitCount:
		return Text{zh: "多一位或少一位数字", key: "cause.digitCount"}
	case balance.Neighbour:
		return Text{zh: "填了相邻单元格的数", key: "cause.neighbour"}
	case balance.LastYear:
		return Text{zh: "填了上一年度的数", key: "cause.lastYear"}
	case balance.Omitted:
		return Text{zh: "漏填，仍为零", key: "cause.omitted"}
	case balance.Swapped:
		return Text{zh: "两格数字互换", key: "cause.swapped"}
	case balance.WrongColumn:
		return Text{zh: "计入了别的列", key: "cause.wrongColumn"}
	case balance.WrongRow:
		return Text{zh: "计入了别的行", key: "cause.wrongRow"}
	case balance.Glued:
		return Text{zh: "两个数连成了一个", key: "cause.glued"}
	case balance.Split:
		return Text{zh: "一个数拆成了两个", key: "cause.split"}
	case balance.Shifted:
		return Text{zh: "整行错位一列", key: "cause.shifted"}
	case balance.RowsSwapped:
		return Text{zh: "两行互换", key: "cause.rowsSwapped"}
	case balance.NotFilled:
		return Text{zh: "整行或整列未填", key: "cause.notFilled"}
	case balance.Subtotal:
		return Text{zh: "小计填入了分项", key: "cause.subtotal"}
	case balance.CountedTwice:
		return Text{zh: "部分公开重复计入", key: "cause.countedTwice"}
	default:
		return Text{} // of a value that nobody names: it was made elsewhere
	}
}
