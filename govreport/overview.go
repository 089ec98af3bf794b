package govreport

// Overview is section 一, 总体情况: a summary of how the organ implements the 条例, in five aspects (主动公开、依申请公开、
// 政府信息管理、政府信息公开平台建设、监督保障). The 2021 notice asks for at most about 1,000 characters.
type Overview struct {
	// Text is the section's prose, paragraphs separated by line feeds.
	Text string `json:"text" validate:"required,max=200000"`
}
