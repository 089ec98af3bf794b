package codes

import "github.com/zfxxgk/annualreport/govreport/internal/hanzi"

// What is numbered like documents and is none: certificates, and what decides a single case.
const certificates hanzi.Words = "证 证字 第 编号 建议 提案 罚字 决字 罚决字 决定书 告知书 答复书 通知书 告字"

// IsCertificate reports a number of the like form that no standard for documents is about: 许可证字（2021）第0100012号,
// 第（2022）3号建议.
func (n Document) IsCertificate() bool {
	return certificates.End(hanzi.Simplify(n.Issuer()))
}
