package modelgen

import (
	"fmt"
	"strconv"
	"strings"
)

// formats are the validate tags that name a spelling, the type that knows it, and the constant that stands for it.
var formats = map[string]struct{ goType, constant string }{
	"datetime=2006-01-02": {"codes.Date", "dateFormat"},
	"divisioncode":        {"codes.Division", "divisionCodeFormat"},
	"creditcode":          {"codes.Credit", "creditCodeFormat"},
	"sitecode":            {"codes.Site", "siteCodeFormat"},
	"icp":                 {"codes.ICP", "icpFormat"},
	"publicsecurity":      {"codes.PublicSecurity", "publicSecurityFormat"},
	"postcode":            {"codes.Postcode", "postcodeFormat"},
}

// cellTags are the tags a number cell must have, by its kind.
var cellTags = map[string]string{"countMember": "count", "changeMember": "change", "amountMember": "amount"}

func readJSONTag(f *field, tag string) error {
	name, options, _ := strings.Cut(tag, ",")
	f.jsonName, f.mandatory = name, options == ""
	if options != "" && options != "omitempty" {
		return fmt.Errorf("json option %q is not known", options)
	}
	if name == "" {
		return fmt.Errorf("it has no json name")
	}
	for _, c := range name {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return fmt.Errorf("json name %q would need an escape", name)
		}
	}
	return nil
}

func readEdition(f *field, tag string) error {
	switch {
	case tag == "":
		return nil
	case tag != "2019" && tag != "2021":
		return fmt.Errorf("edition %q is not known", tag)
	case f.kind != "objectMember" || !f.mandatory:
		return fmt.Errorf("only a mandatory object may belong to one edition")
	}
	f.edition = "Edition" + tag
	return nil
}

// readValidate reads the limits, and holds that omitempty stands in both tags or in neither: an optional member may be
// empty, a mandatory one is not skipped.
func readValidate(f *field, tag string) error {
	optional := false
	for i, rule := range strings.Split(tag, ",") {
		if rule == "omitempty" && i == 0 {
			optional = true
			continue
		}
		if err := f.limits.read(f, rule); err != nil {
			return err
		}
	}
	if optional == f.mandatory {
		return fmt.Errorf("json and validate tags do not agree on omitempty")
	}
	if (f.kind == "listMember" || f.kind == "valuesMember" || f.kind == "notesMember") && f.limits.max == 0 {
		return fmt.Errorf("it needs a max, which bounds what Decode puts into the model")
	}
	if want := cellTags[f.kind]; want != "" && tag != want {
		return fmt.Errorf("a cell of this kind needs validate:%q", want)
	}
	return nil
}

func (l *limits) read(f *field, rule string) error {
	name, value, _ := strings.Cut(rule, "=")
	switch {
	case rule == "" && (f.kind == "objectMember" || f.kind == "valuesMember"):
		return nil
	case rule == "required" && (f.kind == "textMember" || f.kind == "integerMember"):
		l.required = true
		return nil
	case rule == cellTags[f.kind] && rule != "":
		return nil
	case rule == "dive" && f.kind == "listMember":
		return nil // the generated checks always look into the items
	case name == "min" && f.kind == "integerMember":
		return bound(&l.min, value)
	case name == "max" && (f.kind == "integerMember" || f.kind == "textMember" || f.kind == "listMember" || f.kind == "valuesMember" || f.kind == "notesMember"):
		return bound(&l.max, value)
	case name == "oneof" && f.kind == "textMember":
		return l.readOneof(value)
	}
	if spelling, ok := formats[rule]; ok && spelling.goType == f.goType {
		l.format = spelling.constant
		return nil
	}
	return fmt.Errorf("validate tag %q is not known on a %s of type %s", rule, f.kind, f.goType)
}

// readOneof reads the allowed values, which validator lets one put into single quotes; none of ours needs that.
func (l *limits) readOneof(value string) error {
	l.oneof = strings.Fields(value)
	if len(l.oneof) == 0 || strings.Contains(value, "'") {
		return fmt.Errorf("oneof=%s is not a list of plain words", value)
	}
	return nil
}

func bound(to *int, value string) error {
	n, err := strconv.Atoi(value)
	if err != nil || n <= 0 {
		return fmt.Errorf("bound %q is not a number above 0", value)
	}
	*to = n
	return nil
}
