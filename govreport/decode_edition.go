package govreport

// This file settles what can only be known at the end of a document: which members belong to the other edition, and
// which of its own it lacks. The edition may be stated after them, or not at all.

// An editioned member is one that only the form of one edition has, found there or missed.
type editioned struct {
	_ incomparable

	index      int    // of the deviation that holds its place
	above      string // the pointer of what it is a member of
	name       string
	edition    Edition
	missing    bool
	empty      bool // found, and nothing of it is in the model
	start, end int  // found: where its value stands
}

// pending holds the place of a deviation until the edition is known.
const pending DeviationKind = 0

// editionedMember reads a member that only one edition has.
func (d *decoder) editionedMember(m *member, s slot) {
	d.at.Up()
	e := d.pendingMember(m)
	d.at.Down(m.name)
	e.start = d.json.Offset()
	d.slot(m, s)
	e.end = d.json.Offset()
	e.empty = m.empty(s)
	d.editioned = append(d.editioned, e)
}

// missing notes a mandatory member that the document does not have.
func (d *decoder) missing(m *member) {
	if m.edition == "" {
		d.deviateAt(m.name, MissingMember, nil)
		return
	}
	e := d.pendingMember(m)
	e.missing = true
	d.editioned = append(d.editioned, e)
}

// pendingMember holds the place of a member of the object where the decoder is. Its pointer is spelled when something is said of it.
func (d *decoder) pendingMember(m *member) editioned {
	e := editioned{index: len(d.deviations), above: d.at.Pointer(), name: m.name, edition: m.edition}
	d.deviations = append(d.deviations, Deviation{Kind: pending})
	return e
}

func (e *editioned) pointer() string { return e.above + "/" + e.name }

// is fills the place that the member holds.
func (e *editioned) is(kind DeviationKind, deviation *Deviation) {
	deviation.Kind, deviation.Pointer = kind, e.pointer()
}

// settle fills the places held for members of one edition, and gives up those not needed.
func (d *decoder) settle(r *Report) {
	edition := judgeEdition(r, d.has("disclosure"), d.has("disclosure2019"))
	stated := edition == r.Edition
	for i := range d.editioned {
		e := &d.editioned[i]
		deviation := &d.deviations[e.index]
		switch {
		case e.edition != edition && !e.missing:
			d.foreign(e, deviation)
		case e.edition == edition && e.missing:
			e.is(MissingMember, deviation)
		case e.edition == edition && e.empty && !stated && d.wrongType(e) == nil:
			e.is(EmptyMember, deviation) // tells formEdition that the section was there
		}
	}
	r.Deviations = d.settled()
}

// has reports whether the document has a section, whatever is in it.
func (d *decoder) has(section string) bool {
	for i := range d.editioned {
		if e := &d.editioned[i]; !e.missing && e.above == "" && e.name == section {
			return true
		}
	}
	return false
}

// foreign notes a member of the other edition; that it has the wrong type besides is no second fault.
func (d *decoder) foreign(e *editioned, deviation *Deviation) {
	e.is(UnknownMember, deviation)
	deviation.Raw = string(d.data[e.start:e.end])
	if wrong := d.wrongType(e); wrong != nil {
		wrong.Kind = pending
	}
}

// wrongType returns the deviation that says that a member found has the wrong type, or nil.
func (d *decoder) wrongType(e *editioned) *Deviation {
	if next := e.index + 1; next < len(d.deviations) {
		if wrong := &d.deviations[next]; wrong.Kind == WrongType && wrong.Pointer == e.pointer() {
			return wrong
		}
	}
	return nil
}

// settled are the deviations, without the places that nothing fills.
func (d *decoder) settled() (kept []Deviation) {
	for _, deviation := range d.deviations {
		if deviation.Kind != pending {
			kept = append(kept, deviation)
		}
	}
	return kept
}
