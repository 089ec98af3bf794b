package govreport

// This file lets the standard library's json.Marshal work on what a check says: it writes findings.schema.json, in the form's
// language. AppendFindings and AppendUndecided write it in any. How it is read again is in result_read.go.

// MarshalJSON returns what AppendFindings writes: an array, empty where there are none.
func (fs Findings) MarshalJSON() ([]byte, error) {
	return Result{Findings: fs}.AppendFindings(nil, ZhHans), nil
}

// MarshalJSON returns the finding as AppendFindings writes it, in the form's language.
func (f Finding) MarshalJSON() ([]byte, error) {
	var w writer
	f.write(&w, ZhHans)
	return w.b, nil
}

// MarshalJSON returns the rule that could not tell as AppendUndecided writes it, in the form's language.
func (u Undecided) MarshalJSON() ([]byte, error) {
	var w writer
	u.write(&w, ZhHans)
	return w.b, nil
}

// MarshalJSON returns the candidate as it stands in a finding, in the form's language.
func (c Candidate) MarshalJSON() ([]byte, error) {
	var w writer
	w.candidate(&c, ZhHans)
	return w.b, nil
}

// MarshalJSON returns all that the check said, in the form's language:
//
//	{"findings": […], "undecided": […], "off": […], "final": …, "answers": {"T3-R": "holds", …}}
//
// The rules that do not apply are not among the answers.
func (r Result) MarshalJSON() ([]byte, error) {
	w := writer{r.AppendFindings([]byte(`{"findings":`), ZhHans)}
	w.name("undecided")
	w.b = r.AppendUndecided(w.b, ZhHans)
	w.name("off")
	off := r.Off()
	r.eachLater(true, func(later *laterAnswer) { off = append(off, later.code) })
	w.list(len(off), func(i int) { w.quoted(string(off[i])) })
	w.name("final")
	if r.Final {
		w.write("true")
	} else {
		w.write("false")
	}
	w.name("answers")
	w.put('{')
	for i, rule := range catalogue {
		if answer := r.answers[i]; answer != NotApplicable && !r.answersLater(rule.code) {
			name, err := answer.MarshalText()
			if err != nil {
				return nil, err
			}
			w.text(string(rule.code), string(name))
		}
	}
	r.eachLater(false, func(later *laterAnswer) { w.text(string(later.code), later.answer) })
	w.write("}}")
	return w.b, nil
}
