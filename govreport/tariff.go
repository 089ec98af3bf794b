package govreport

import "math"

// This file is the tariff of the 信息处理费, art. 4 and 5 of 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号). An organ charges
// an application by one of its two standards, never by both. Both are progressive (超额累进): a rate is paid for the part
// within its band only, as with income tax, so that one more never costs less.

// feeStep is the yuan of which every fee, and so every sum of fees, is a multiple. No multiple is impossible: a page of the
// first band that is charged for costs just as much.
const feeStep = 10

// maxTariff is the largest number of applications or pages that the tariff is computed for; what is more costs
// math.MaxInt64, which no one can owe.
const maxTariff = 1_000_000_000

// FeeByItems returns the yuan that an applicant owes for so many applications in one calendar month, charged by item
// (按件计收): nothing for the first ten, 100 yuan each for the eleventh to the thirtieth, and for each further band of ten
// 100 yuan more: 200 each for the 31st to the 40th, 300 for the 41st to the 50th. An application that asks for several
// things may be counted as several (一事一申请). More than a thousand million cost math.MaxInt64.
func FeeByItems(items int) (yuan int64) {
	const free, first, band, rate = 10, 30, 10, 100
	n := int64(items)
	switch {
	case n <= free:
		return 0
	case n <= first:
		return rate * (n - free)
	case n > maxTariff:
		return math.MaxInt64
	}
	full, rest := (n-first)/band, (n-first)%band
	rates := full * (full + 3) / 2 // 2 + 3 + … + (full + 1)
	return rate * (first - free + band*rates + rest*(full+2))
}

// FeeByPages returns the yuan owed for so many pages of one application, charged by quantity (按量计收): nothing for the
// first thirty, 10 yuan each for the 31st to the 100th, 20 for the 101st to the 200th and 40 for each after that. More than
// a thousand million cost math.MaxInt64.
func FeeByPages(pages int) (yuan int64) {
	n := int64(pages)
	if n > maxTariff {
		return math.MaxInt64
	}
	for _, band := range [...]struct{ after, rise int64 }{{30, 10}, {100, 10}, {200, 20}} {
		if n > band.after {
			yuan += band.rise * (n - band.after)
		}
	}
	return yuan
}
