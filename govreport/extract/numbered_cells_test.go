// Its readers run on servers only.
//go:build !js

package extract_test

import (
	"strings"
	"testing"
)

// A cell of a page that has a number of its own, as scripts give to columns, is what is printed in it; a span that counts up is not.
func TestNumberedCells(t *testing.T) {
	for zero, read := range map[string]string{
		`<td data-num="3">0</td>`:              "0",
		`<td><span data-num="3">0</span></td>`: "",
		`<td><span data-num="0">0</span></td>`: "0",
	} {
		x := readAsFile(t, `<h1>某某县水务局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p>
<table><tr><td>一、本年新收政府信息公开申请数量</td>`+strings.Repeat(zero, 7)+`</tr>
<tr><td>二、上年结转政府信息公开申请数量</td>`+strings.Repeat("<td>0</td>", 7)+`</tr></table>`)
		if got := valueAt(t, x, "/applications/received/total"); got != read {
			t.Errorf("%s is read as %q", zero, got)
		}
	}
}
