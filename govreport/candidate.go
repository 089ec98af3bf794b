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

func (w *writer) explained(list []Explained) {
	if len(list) == 0 {
		return
	}
	w.name("explains")
	w.list(len(list), func(i int) {
		w.put('{')
		w.text("code", string(list[i].Code))
		w.text("pointer", list[i].Pointer)
		w.put('}')
	})
}

func (w *writer) candidates(list []Candidate, l Language) {
	if len(list) == 0 {
		return
	}
	w.name("candidates")
	w.list(len(list), func(i int) {
		w.put('{')
		w.repairs(list[i].Repair)
		w.text("why", list[i].Why.Text().In(l))
		w.put('}')
	})
}
