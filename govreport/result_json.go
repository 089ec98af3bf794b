package govreport

// This file writes results as JSON, by hand: the browser module links no encoder for its own types.

// AppendFindings appends the findings as a JSON array, their sentences in one language:
//
//	[{"code","severity","pointer","cells","expected","actual","message","basis","help","repair":[{"pointer","value"}],
//	  "explains":[{"code","pointer"}],"candidates":[{"repair":[{"pointer","value"}],"why"}],"quote"}]
//
// Members that a finding does not have are left out, but for cells, which is always an array.
func (r *Result) AppendFindings(dst []byte, l Language) []byte {
	return appendList(dst, len(r.Findings), func(dst []byte, i int) []byte {
		return appendFinding(dst, &r.Findings[i], l)
	})
}

// AppendUndecided appends the rules that could not tell as a JSON array: [{"code","pointer","cells","why"}].
func (r *Result) AppendUndecided(dst []byte, l Language) []byte {
	return appendList(dst, len(r.Undecided), func(dst []byte, i int) []byte {
		u := &r.Undecided[i]
		dst = appendMember(dst, '{', "code", quote(string(u.Code)))
		dst = appendMember(dst, ',', "pointer", quote(u.Pointer))
		dst = appendStrings(append(dst, `,"cells":`...), u.Cells)
		dst = appendMember(dst, ',', "why", quote(u.Why.Text().In(l)))
		return append(dst, '}')
	})
}

func appendFinding(dst []byte, f *Finding, l Language) []byte {
	dst = appendMember(dst, '{', "code", quote(string(f.Code)))
	dst = appendMember(dst, ',', "severity", quote(f.Severity.String()))
	dst = appendMember(dst, ',', "pointer", quote(f.Pointer))
	dst = appendStrings(append(dst, `,"cells":`...), f.Cells)
	if !f.Expected.IsZero() {
		dst = appendMember(dst, ',', "expected", f.Expected.Literal())
	}
	if !f.Actual.IsZero() {
		dst = appendMember(dst, ',', "actual", f.Actual.Literal())
	}
	dst = appendMember(dst, ',', "message", quote(f.Message(l)))
	dst = appendMember(dst, ',', "basis", quote(f.Basis(l)))
	dst = appendMember(dst, ',', "help", quote(f.Help(l)))
	if len(f.Repair) > 0 {
		dst = appendRepairs(append(dst, `,"repair":`...), f.Repair)
	}
	if len(f.Explains) > 0 {
		dst = appendExplained(dst, f.Explains)
	}
	if len(f.Candidates) > 0 {
		dst = appendCandidates(dst, f.Candidates, l)
	}
	if f.Quote != "" {
		dst = appendMember(dst, ',', "quote", quote(f.Quote))
	}
	return append(dst, '}')
}

// appendMember appends a mark ('{' or ','), a name that needs no escape, and a literal.
func appendMember(dst []byte, mark byte, name, literal string) []byte {
	dst = append(dst, mark, '"')
	dst = append(dst, name...)
	dst = append(dst, `":`...)
	return append(dst, literal...)
}

func appendStrings(dst []byte, list []string) []byte {
	return appendList(dst, len(list), func(dst []byte, i int) []byte { return append(dst, quote(list[i])...) })
}

func appendList(dst []byte, n int, item func(dst []byte, i int) []byte) []byte {
	dst = append(dst, '[')
	for i := range n {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = item(dst, i)
	}
	return append(dst, ']')
}
