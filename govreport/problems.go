package govreport

// Problems is section 五, 存在的主要问题及改进情况: the main problems and what is done about them (条例 art. 50(4)).
type Problems struct {
	// Text is the section's prose, paragraphs separated by line feeds.
	Text string `json:"text" validate:"required,max=200000"`
}
