package govreport

// OtherMatters is section 六, 其他需要报告的事项: among them the 信息处理费 and the year's 政务公开工作要点.
type OtherMatters struct {
	// Text is the section's prose, paragraphs separated by line feeds.
	Text string `json:"text" validate:"required,max=200000"`
}
