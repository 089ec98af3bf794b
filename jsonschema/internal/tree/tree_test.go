package tree_test

import (
	"fmt"
	"testing"

	"github.com/zfxxgk/annualreport/jsonschema/internal/tree"
)

// What is read and written again is the same, member by member in its order.
func TestReadAppend(t *testing.T) {
	for _, document := range []string{`null`, `"a\"b"`, `27.0`, `{}`, `[]`, `{"b":[1,{"a":{}}],"a":"总计","/":-0.0}`} {
		n, err := tree.Read([]byte(document))
		if err != nil || string(n.Append(nil)) != document {
			t.Errorf("%s became %s (%v)", document, n.Append(nil), err)
		}
		if clone := n.Clone(); string(clone.Append(nil)) != document {
			t.Errorf("the clone of %s is %s", document, clone.Append(nil))
		}
	}
	for _, bad := range []string{``, `{`, `{"a"}`, `[1,`, `{"a":1,"a":2}`} {
		if _, err := tree.Read([]byte(bad)); err == nil {
			t.Errorf("%s was read", bad)
		}
	}
}

func Example() {
	report := tree.Object()
	report.Put("/edition", tree.Text("2021"))
	report.Put("/disputes/review/total", tree.Scalar("27"))
	report.Set("edition", tree.Text("2019"))
	report.Rename("edition", "format")
	report.At("/disputes").Set("litigation", tree.Array(tree.Scalar("null")))
	fmt.Printf("%s", report.Append(nil))
	fmt.Println(report.At("/disputes/x/y"))
	report.Remove("format")
	report.Walk(func(parent *tree.Node, i int) { parent.Items[i] = parent.Items[i].Clone() })
	fmt.Printf("%s", report.Indented())
	// Output:
	// {"format":"2019","disputes":{"review":{"total":27},"litigation":[null]}}<nil>
	// {
	//   "disputes": {
	//     "review": {
	//       "total": 27
	//     },
	//     "litigation": [
	//       null
	//     ]
	//   }
	// }
}
