package govreport

//go:generate go run ./internal/modelgen/cmd
//go:generate go run ./internal/rulebook/cmd

// This file says what a member of the model is. The lists of members are generated from the model's struct tags into
// members_gen.go; Decode, Encode and the structural rules walk them, so that none of them names a field and none needs
// reflection.

// A member is one field of a model struct as the JSON contract sees it.
type member struct {
	name      string // JSON name; none needs an escape, neither in JSON nor in a JSON Pointer
	kind      memberKind
	edition   Edition // the only edition that has it; empty for both
	mandatory bool    // always there in JSON: the json tag has no omitempty
	cells     bool    // an object of nothing but number cells, however deep, that both editions have
	limit     limit
}

// A memberKind is what a member's JSON value is.
type memberKind uint8

const (
	textMember    memberKind = iota // a string
	integerMember                   // an integer; 0 is not filled
	countMember                     // an integer or null
	changeMember                    // a signed integer or null
	amountMember                    // a decimal in a string, or null
	objectMember                    // an object with members of its own
	listMember                      // an array of such objects
	valuesMember                    // an object of scalars under JSON Pointers
	notesMember                     // an object of texts under the JSON Pointers of cells
)

// isCell reports whether the member is a number cell of a table.
func (k memberKind) isCell() bool { return k == countMember || k == changeMember || k == amountMember }

// isValues reports whether the member is an object under JSON Pointers.
func (k memberKind) isValues() bool { return k == valuesMember || k == notesMember }

// itemKind is the kind of what stands in such an object: a text is a note.
func (k memberKind) itemKind() memberKind {
	if k == notesMember {
		return textMember
	}
	return k
}

// cellKind is the kind of cell that a cell member is.
func (k memberKind) cellKind() CellKind {
	switch k {
	case changeMember:
		return ChangeCell
	case amountMember:
		return AmountCell
	default:
		return CountCell
	}
}

// A slot is where the value of a member lives in the model. The pointer that goes with the member's kind is set, the
// others are nil.
type slot struct {
	_ incomparable

	text    *string
	integer *int
	cell    *number
	object  object
	list    list
	values  *[]CellValue
}

// An object is a pointer to a struct of the model; the methods are generated.
type object interface {
	members() []member
	slot(i int) slot // the place of members()[i]
}

// A cellRow is an object all of whose members are number cells; the method is generated.
type cellRow interface {
	object
	// read puts the numbers of the cells, in the order of members(), where they are weighed, and reports whether in one stands
	// what is none.
	read(n []int64, known []bool) (unread bool)
}

// A list is a pointer to a slice of model structs; the methods are generated.
type list interface {
	len() int
	at(i int) object
	grow() object // appends a zero item and returns it
}

// in reports whether the form of an edition has the member. Edition "" is a part of a report that stands alone: it may
// be of either.
func (m *member) in(e Edition) bool { return m.edition == "" || e == "" || m.edition == e }

// empty reports whether nothing is in the slot: no text, no number, a blank cell, an object of empty members.
func (m *member) empty(s slot) bool {
	switch m.kind {
	case textMember:
		return *s.text == ""
	case integerMember:
		return *s.integer == 0
	case countMember, changeMember, amountMember:
		return *s.cell == number{}
	case objectMember:
		return isEmpty(s.object)
	case listMember:
		return s.list.len() == 0
	case valuesMember, notesMember:
		return len(*s.values) == 0
	default:
		panic("govreport: unknown kind of member")
	}
}

// isEmpty reports whether every member of an object is empty.
func isEmpty(o object) bool {
	members := o.members()
	for i := range members {
		if !members[i].empty(o.slot(i)) {
			return false
		}
	}
	return true
}
