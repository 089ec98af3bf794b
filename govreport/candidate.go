package govreport

// Explained is a failing sum that a finding explains: it is not reported by itself.
type Explained struct {
	Code    Code
	Pointer string // of the cell the sum speaks of
}

// A Candidate is one of several repairs each of which would remove a finding.
type Candidate struct {
	Repair []Repair
	Why    Cause // the human error it supposes
}

func appendExplained(dst []byte, list []Explained) []byte {
	return appendList(append(dst, `,"explains":`...), len(list), func(dst []byte, i int) []byte {
		dst = appendMember(dst, '{', "code", quote(string(list[i].Code)))
		dst = appendMember(dst, ',', "pointer", quote(list[i].Pointer))
		return append(dst, '}')
	})
}

func appendCandidates(dst []byte, list []Candidate, l Language) []byte {
	return appendList(append(dst, `,"candidates":`...), len(list), func(dst []byte, i int) []byte {
		dst = appendRepairs(append(dst, `{"repair":`...), list[i].Repair)
		dst = appendMember(dst, ',', "why", quote(list[i].Why.Text().In(l)))
		return append(dst, '}')
	})
}

func appendRepairs(dst []byte, list []Repair) []byte {
	return appendList(dst, len(list), func(dst []byte, i int) []byte {
		dst = appendMember(dst, '{', "pointer", quote(list[i].Pointer))
		dst = appendMember(dst, ',', "value", list[i].Value.Literal())
		return append(dst, '}')
	})
}
