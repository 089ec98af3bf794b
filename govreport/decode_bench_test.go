package govreport

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// plainModel is a struct type equal to the model in plain Go types, which encoding/json fills by itself: pointers where a
// blank is not zero, strings for texts and amounts.
func plainModel(o object) reflect.Type {
	var fields []reflect.StructField
	for i, m := range o.members() {
		var t reflect.Type
		switch s := o.slot(i); m.kind {
		case objectMember:
			t = plainModel(s.object)
		case listMember:
			t = reflect.SliceOf(plainModel(s.list.grow()))
		case textMember:
			t = reflect.TypeFor[string]()
		case integerMember:
			t = reflect.TypeFor[int]()
		case amountMember:
			t = reflect.TypeFor[*string]()
		case valuesMember:
			t = reflect.TypeFor[map[string]any]()
		default:
			t = reflect.TypeFor[*int64]()
		}
		fields = append(fields, reflect.StructField{
			Name: strings.ToUpper(m.name[:1]) + m.name[1:], Type: t, Tag: reflect.StructTag(`json:"` + m.name + `"`),
		})
	}
	return reflect.StructOf(fields)
}

// benchmarkDocument is a full report of 2021 with prose of the usual length.
func benchmarkDocument() []byte {
	r := randomReport(rand.New(rand.NewPCG(15, 16)), Edition2021)
	r.Explanations, r.CellNotes, r.ImportMarks = nil, nil, nil // of which the plain model has none
	prose := strings.Repeat("彭阳县深入贯彻落实《中华人民共和国政府信息公开条例》，", 40)
	r.Overview.Text, r.Problems.Text, r.OtherMatters.Text = prose, prose, prose
	return Encode(r)
}

func BenchmarkDecode(b *testing.B) {
	document := benchmarkDocument()
	b.Run("govreport.Decode", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(document)))
		for b.Loop() {
			if _, err := Decode(document); err != nil {
				b.Fatal(err)
			}
		}
	})
	model := plainModel(&Report{})
	b.Run("json.Unmarshal of a plain model", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(document)))
		for b.Loop() {
			if err := json.Unmarshal(document, reflect.New(model).Interface()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	document := benchmarkDocument()
	r, err := Decode(document)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("govreport.Encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Encode(r)
		}
	})
	plain := reflect.New(plainModel(&Report{})).Interface()
	if err := json.Unmarshal(document, plain); err != nil {
		b.Fatal(err)
	}
	b.Run("json.Marshal of a plain model", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := json.Marshal(plain); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkStructure(b *testing.B) {
	r, err := Decode(benchmarkDocument())
	if err != nil {
		b.Fatal(err)
	}
	c := &checker{report: r, options: Options{Final: true}, form: FormOf(Edition2021)}
	b.ReportAllocs()
	for b.Loop() {
		c.checkStructure()
	}
}
