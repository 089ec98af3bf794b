package govreport

//go:generate go run ./internal/modelgen/cmd

// This file says what a member of the model is. The lists of members are generated from the model's struct tags into
// members_gen.go; Decode, Encode and the structural rules walk them, so that none of them names a field and none needs
// reflection.

// A member is one field of a model struct as the JSON contract sees it.
type member struct {
	name      string // JSON name; none needs an escape, neither in JSON nor in a JSON Pointer
	kind      memberKind
	edition   Edition // the only edition that has it; empty for both
	mandatory bool    // always there in JSON: the json tag has no omitempty
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
)

// isCell reports whether the member is a number cell of a table.
func (k memberKind) isCell() bool { return k == countMember || k == changeMember || k == amountMember }

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
	case valuesMember:
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

// A path is the way from the report down to a place. It lives on the stack of whoever walks the model; the JSON Pointer
// is made only when there is something to say about the place.
type path struct {
	up    *path
	name  string
	index int // of a list item, whose name is empty
}

// pointer returns the JSON Pointer of the place; the nil path is the whole document.
func (p *path) pointer() string { return string(p.append(nil)) }

func (p *path) append(b []byte) []byte {
	if p == nil {
		return b
	}
	b = append(p.up.append(b), '/')
	if p.name == "" && p.index >= 0 {
		return appendInt(b, p.index)
	}
	return appendToken(b, p.name)
}

// item is the path of a list item.
func (p *path) item(i int) path { return path{up: p, index: i} }

// to is the path of a member, which may have any name, even the empty one.
func (p *path) to(name string) path { return path{up: p, name: name, index: -1} }
