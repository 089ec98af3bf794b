package validation

import (
	"reflect"
	"strings"
)

// This file spells places as validator does: applications.received.total, explanations[0].code.

// spell turns a JSON Pointer below a value of a type into the two spellings of validator: by JSON names and by the names
// of Go's fields. What the model has no field for is spelled as it is.
func spell(t reflect.Type, pointer string) (names, fields string) {
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if t != nil && t.Kind() == reflect.Slice && isObject(t.Elem()) {
			t = t.Elem()
			names, fields = names+"["+token+"]", fields+"["+token+"]"
			continue
		}
		name := strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		field := name
		t, field = fieldOf(t, field)
		names, fields = dotted(names, name), dotted(fields, field)
	}
	return names, fields
}

// fieldOf is the type and Go's name of the field with a JSON name; nil and the same name when there is none.
func fieldOf(t reflect.Type, name string) (reflect.Type, string) {
	if t == nil || !isObject(t) {
		return nil, name
	}
	for i := range t.NumField() {
		if field := t.Field(i); jsonName(field) == name && name != "" {
			return field.Type, field.Name
		}
	}
	return nil, name
}

func dotted(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// pointerOf turns a namespace by JSON names into a JSON Pointer below the value it begins with. No name of the model needs
// an escape.
func pointerOf(namespace string) string {
	_, path, _ := strings.Cut(namespace, ".")
	return "/" + strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(path)
}

// under reports whether a pointer is another or stands below it.
func under(pointer, above string) bool {
	return pointer == above || strings.HasPrefix(pointer, above+"/")
}
