package jsonpointer

import "strconv"

// A Path is the way from a document down to a place, for whoever walks it; the zero value stands at the top. The pointer is
// made only when there is something to say about the place.
type Path struct {
	steps [maxDepth]step
	depth int
}

// maxDepth is more than the steps down to any place of the model: /explanations/0/cells/x and
// /applications/outcomes/refused/stateSecrets/total are the deepest.
const maxDepth = 8

// A step goes to a member or, where index is not negative, to an item of a list.
type step struct {
	_ [0]func() // nobody compares steps: the compiler need write no function for it

	name  string
	index int
}

// Down goes to a member.
func (p *Path) Down(name string) { p.push(step{name: name, index: -1}) }

// Item goes to an item of a list.
func (p *Path) Item(i int) { p.push(step{index: i}) }

// Up goes back to where the last step came from.
func (p *Path) Up() { p.depth-- }

func (p *Path) push(s step) {
	p.steps[p.depth] = s
	p.depth++
}

// Name returns the name of the member it stands at; "" at an item and at the top.
func (p *Path) Name() string {
	if p.depth == 0 {
		return ""
	}
	return p.steps[p.depth-1].name
}

// Pointer returns the JSON Pointer of the place.
func (p *Path) Pointer() string {
	var b []byte
	for _, s := range p.steps[:p.depth] {
		b = append(b, '/')
		if s.index >= 0 {
			b = strconv.AppendInt(b, int64(s.index), 10)
		} else {
			b = AppendToken(b, s.name)
		}
	}
	return string(b)
}
