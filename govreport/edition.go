package govreport

// formEdition returns the edition whose form the report is to be read and checked by. It is the edition the report
// states. A report that states none, or none there is, is judged by which section 二 it has; with both or neither of
// them by its year, up to 2020 the 2019 edition; and without a year it is taken for the current form's.
func (r *Report) formEdition() Edition {
	if r.Edition == Edition2019 || r.Edition == Edition2021 {
		return r.Edition // without a look at the tables
	}
	return judgeEdition(r, r.has("/disclosure", &r.Disclosure), r.has("/disclosure2019", &r.Disclosure2019))
}

func judgeEdition(r *Report, has2021, has2019 bool) Edition {
	switch {
	case r.Edition == Edition2019 || r.Edition == Edition2021:
		return r.Edition
	case has2019 != has2021 && has2019:
		return Edition2019
	case has2019 != has2021:
		return Edition2021
	case r.Year != 0 && r.Year <= 2020:
		return Edition2019
	default:
		return Edition2021
	}
}

// has reports whether the report has a section: something is in it, or its source had it, though empty or unreadable.
func (r *Report) has(pointer string, section object) bool {
	if !isEmpty(section) {
		return true
	}
	for i := range r.Deviations {
		d := &r.Deviations[i]
		if d.Pointer != pointer {
			continue
		}
		switch d.Kind {
		case MissingMember, DuplicateMember:
		default:
			return true
		}
	}
	return false
}
