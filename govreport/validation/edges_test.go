package validation

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A leaf is a member of a report that holds no other members.
type leaf struct {
	value   reflect.Value
	tag     string
	pointer string
	edition string
}

func leavesOf(r *govreport.Report) []leaf {
	var list []leaf
	addLeaves(&list, leaf{value: reflect.ValueOf(r).Elem()})
	return list
}

func addLeaves(list *[]leaf, at leaf) {
	switch {
	case isObject(at.value.Type()):
		for i := range at.value.NumField() {
			field := at.value.Type().Field(i)
			if name := jsonName(field); name != "" {
				edition := at.edition + field.Tag.Get("edition")
				addLeaves(list, leaf{at.value.Field(i), field.Tag.Get("validate"), at.pointer + "/" + name, edition})
			}
		}
	case at.value.Kind() == reflect.Slice && isObject(at.value.Type().Elem()):
		for i := range at.value.Len() {
			addLeaves(list, leaf{value: at.value.Index(i), pointer: at.pointer + "/" + strconv.Itoa(i)})
		}
	default:
		*list = append(*list, at)
	}
}

// set puts a value into the leaf: the JSON of a cell, otherwise a value of its kind.
func (l *leaf) set(value any) {
	if cell, ok := l.value.Addr().Interface().(json.Unmarshaler); ok {
		_ = cell.UnmarshalJSON([]byte(value.(string))) // it says what it could not read, and keeps it
		return
	}
	l.value.Set(reflect.ValueOf(value).Convert(l.value.Type()))
}

// edges lists values on both sides of every limit of the leaf's tag, and of other tags.
func (l *leaf) edges() (edges []any) {
	switch {
	case l.value.Kind() == reflect.Struct:
		return anys(cellEdges)
	case l.value.Type() == reflect.TypeFor[govreport.CellNotes]():
		for n := range l.around("max") {
			edges = append(edges, slices.Repeat(govreport.CellNotes{{Pointer: "/disputes/review/total", Value: govreport.TextValue("注")}}, n))
		}
		return edges
	case l.value.Kind() == reflect.Slice:
		for n := range l.around("max") {
			edges = append(edges, make([]govreport.CellValue, n))
		}
		return edges
	case l.value.Kind() == reflect.Int:
		edges = []any{0, 1, -1}
		for _, bound := range []string{"min", "max"} {
			for n := range l.around(bound) {
				edges = append(edges, n)
			}
		}
		return edges
	default:
		edges = anys(textEdges)
		for n := range l.around("max") {
			for _, letter := range []string{"a", "彭", "𠮷"} {
				edges = append(edges, strings.Repeat(letter, n))
			}
		}
		return append(edges, anys(strings.Fields(l.param("oneof")))...)
	}
}

func anys(texts []string) (list []any) {
	for _, text := range texts {
		list = append(list, text)
	}
	return list
}

// param is what the leaf's tag gives for a tag, such as 200 for max.
func (l *leaf) param(name string) string {
	for tag := range strings.SplitSeq(l.tag, ",") {
		if value, ok := strings.CutPrefix(tag, name+"="); ok {
			return value
		}
	}
	return ""
}

// around is a bound of the leaf's tag, one less and one more; nothing when it has no such bound.
func (l *leaf) around(name string) map[int]bool {
	bound, err := strconv.Atoi(l.param(name))
	if err != nil {
		return nil
	}
	return map[int]bool{bound - 1: true, bound: true, bound + 1: true}
}

func (l leaf) String() string { return fmt.Sprintf("%s = %.40q", l.pointer, fmt.Sprint(l.value)) }

var cellEdges = []string{"null", "0", "-0", "1", "-1", "9007199254740991", "9007199254740992", "-9007199254740991", "-9007199254740992", "27.0", "27.5",
	"1e400", `"1"`, `"/"`, `""`, "true", `"0.000001"`, `"0.0000001"`, `"-1"`, `"999999999999"`, `"1000000000000"`, `"4,459"`, `"26.55万元"`}

var textEdges = []string{"", " ", "x", "2019", "2021", "Own", "own", "元", "万元", "123456", "12345", "１２３４５６", "1234567890", "bm12345678", "bm1234567",
	"2022-12-31", "2022-02-29", "2024-02-29", "2100-02-29", "2022-1-1", "2022-13-01", "2022-00-00", "0000-01-01", "2022-12-31 ", "2022-12-31T00:00:00Z",
	"11640425010109007J", "11640425010109007j", "1164042501010900", "宁ICP备11000053号-1", "宁ICP备11000053", "宁公网安备 64042502000001号",
	"宁公网安备64042502000001", "\xff"}
