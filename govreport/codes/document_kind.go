package codes

import "strings"

// What is numbered like documents and is none: certificates, and what decides a single case.
var certificates = [...]string{"证", "證", "证字", "證字", "第", "编号", "編號", "建议", "建議", "提案",
	"罚字", "罰字", "决字", "決字", "罚决字", "罰決字", "决定书", "決定書", "告知书", "告知書", "答复书", "答覆書", "通知书", "通知書", "告字"}

// IsCertificate reports a number of the like form that no standard for documents is about: 许可证字（2021）第0100012号,
// 第（2022）3号建议.
func (n Document) IsCertificate() bool {
	issuer := n.Issuer()
	for _, word := range certificates {
		if strings.HasSuffix(issuer, word) {
			return true
		}
	}
	return false
}
