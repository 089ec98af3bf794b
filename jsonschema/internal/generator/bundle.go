package generator

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/zfxxgk/annualreport/govreport"
)

const toDefinition = "#/$defs/"

// alone returns the schema of one edition with the report as its root.
func alone(s *Schema, e govreport.Edition) *Schema {
	root := s.Definitions["Report"]
	root.Description = e.Label().In(govreport.ZhHans)
	delete(s.Definitions, "Report")
	root.Definitions = s.Definitions
	finishRoot(root)
	return root
}

// bundle returns one schema for final reports of both editions. The edition that is stated chooses the definition, so
// that a fault is told once, by the edition it is a fault in; an edition there is none of is told as just that.
func bundle(s2019, s2021 *Schema) *Schema {
	root := &Schema{Type: "object", Required: []string{"edition"}, Properties: jsonschema.NewProperties()}
	root.Properties.Set("edition", editionProperty(s2021))
	for _, e := range editions {
		root.AllOf = append(root.AllOf, &Schema{If: states(e), Then: reportOf(e)})
	}
	root.Description = bothEditions()
	return join(root, s2019, s2021)
}

// bothEditions names the editions a bundle is for.
func bothEditions() string {
	return govreport.Edition2019.Label().In(govreport.ZhHans) + "、" + govreport.Edition2021.Label().In(govreport.ZhHans)
}

// draftBundle returns one schema for drafts of both editions. Where none is stated, the section 二 that is there tells it,
// and then the year, as govreport judges it.
func draftBundle(s2019, s2021 *Schema) *Schema {
	root := &Schema{Type: "object"}
	root.If = &Schema{AnyOf: []*Schema{states(govreport.Edition2019), {AllOf: []*Schema{
		{Not: states(govreport.Edition2021)},
		{Not: has("disclosure")},
		{AnyOf: []*Schema{has("disclosure2019"), yearOf2019()}},
	}}}}
	root.Description = bothEditions() + "；草稿：任何一项都可以暂缺，填了的须符合要求"
	root.Then, root.Else = reportOf(govreport.Edition2019), reportOf(govreport.Edition2021)
	return join(root, s2019, s2021)
}

var editions = []govreport.Edition{govreport.Edition2019, govreport.Edition2021}

// join gives a bundle the definitions of both editions. One that says the same in both is there once; where they
// differ, the name says of which edition it is.
func join(root, s2019, s2021 *Schema) *Schema {
	differing := differing(s2019.Definitions, s2021.Definitions)
	root.Definitions = jsonschema.Definitions{}
	for i, s := range []*Schema{s2019, s2021} {
		for name, def := range s.Definitions {
			if slices.Contains(differing, name) {
				name += string(editions[i])
			}
			refer(def, differing, editions[i])
			root.Definitions[name] = def
		}
	}
	entitle(root, ownLabels[""])
	extra(root, "x-limit", s2021.Definitions["Report"].Extras["x-limit"])
	finishRoot(root)
	return root
}

func finishRoot(root *Schema) {
	extra(root, "x-rules-file", "rules.json")
}

// differing lists the definitions that both editions have but not alike, or that refer to such.
func differing(a, b jsonschema.Definitions) []string {
	var list []string
	for more := true; more; {
		more = false
		for name := range a {
			if b[name] != nil && !slices.Contains(list, name) && (!alike(a[name], b[name]) || refersTo(a[name], list)) {
				list, more = append(list, name), true
			}
		}
	}
	return list
}

func alike(a, b *Schema) bool {
	x, errA := json.Marshal(a)
	y, errB := json.Marshal(b)
	return errA == nil && errB == nil && bytes.Equal(x, y)
}

func refersTo(s *Schema, names []string) bool {
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		if slices.Contains(names, strings.TrimPrefix(p.Value.Ref, toDefinition)) {
			return true
		}
	}
	return false
}

// refer makes the references of a definition go to those of an edition.
func refer(s *Schema, names []string, e govreport.Edition) {
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		if slices.Contains(names, strings.TrimPrefix(p.Value.Ref, toDefinition)) {
			p.Value.Ref += string(e)
		}
	}
}
