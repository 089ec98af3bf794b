package hanzi

// Placeholders are what people write where there is nothing to report, without saying zero. They stand here as folding leaves
// them: "无" is 無 too, "--" is "——", and "/" is "／".
const Placeholders Words = `/ // \ - -- --- * ** 无 暂无 不适用 未涉及 不涉及 n/a N/A`

// IsPlaceholder reports whether the text of a cell says "nothing to report" without saying zero. A word may be broken over
// lines; signs on both sides of a tab or a line end are those of two cells.
func IsPlaceholder(text string) bool {
	text = Trim(text)
	plain := FoldString(text)
	return Placeholders.Has(plain) && (plain[0] >= 0x80 || !HasBreak(text))
}
