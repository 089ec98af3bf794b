package extract_test

import (
	"testing"

	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// How a preamble or footer states what: the text, and the phone, address, ICP and public-security number read from it.
func TestContacts(t *testing.T) {
	for _, c := range []struct{ text, phone, address, icp, security string }{
		{text: "如有疑问，请联系（地址：某县清溪镇人民路12号；邮编：637100；电话：0817—3355121）。", phone: "0817—3355121", address: "某县清溪镇人民路12号"},
		{text: "电话：0817-3355121）。", phone: "0817-3355121"},
		{text: "电话：0817-3355121。", phone: "0817-3355121"},
		{text: "（电话：(0817)3355121）", phone: "(0817)3355121"},
		{text: "（电话：（0817）3355121）", phone: "（0817）3355121"},
		{text: "（咨询电话:0817-3355121(办公室)）", phone: "0817-3355121"},
		{text: "电话：0817-3355121、3355122）。", phone: "0817-3355121、3355122"},
		{text: "电话：0817-3355121、 3355122。", phone: "0817-3355121、3355122"},
		{text: "电话：0817-3355121转8001）。", phone: "0817-3355121转8001"},
		{text: "电话：0817-3355121 转 8001。", phone: "0817-3355121转8001"},
		{text: "电话：0817－3355121/3355122", phone: "0817－3355121/3355122"},
		{text: "电话：０８１７－３３５５１２１。", phone: "0817-3355121"},
		{text: "电话：0817 3355121", phone: "08173355121"},
		{text: "电话：（0817） 3355121", phone: "（0817）3355121"},
		{text: "电话：3355121 637100", phone: "3355121"},
		{text: "电话：33551", phone: ""},
		{text: "地址：清溪镇人民路 12 号，邮编：637100", address: "清溪镇人民路12号"},
		{text: "（地址：某县某街2号1栋 301 室）。", address: "某县某街2号1栋301室"},
		{text: "地址：某县某街2号 637100", address: "某县某街2号"},
		{text: "地址：某县某街 主办：某县人民政府", address: "某县某街"},

		{text: "宁ICP备11000053号-1 宁公网安备 64042502000001号", icp: "宁ICP备11000053号-1", security: "宁公网安备64042502000001号"},
		{text: "备案号公网安备64042502000001号"},
		{text: "网站备案：公网安备64042502000001号，本站有ICP备11000053号"},
		{text: "本站已有宁ICP备11000053号", icp: "宁ICP备11000053号"},
	} {
		x, err := extract.Text("某某县2023年政府信息公开工作年度报告\n" + c.text + "\n一、总体情况\n2023年。\n")
		if err != nil {
			t.Fatal(err)
		}
		o := x.Report.Organ
		got := [...]string{string(o.Phone), o.Address, string(o.Website.ICP), string(o.Website.PublicSecurity)}
		if got != [...]string{c.phone, c.address, c.icp, c.security} {
			t.Errorf("%s: %q", c.text, got)
		}
	}
}

// The date of publication in the head of a page. A bare 时间 counts only as a label, and not before a period.
func TestPublicationDates(t *testing.T) {
	for text, want := range map[string]codes.Date{
		"来源：某某镇 | 时间：2024-01-20 | 字体：大 中 小":   "2024-01-20",
		"日期：2024年1月21日 浏览：[120] 次":            "2024-01-21",
		"时间：2024-01-20 09:30 发布日期：2024-01-22": "2024-01-22",
		"统计时间：2023年1月1日至12月31日":               "",
		"时间：2023年1月1日至12月31日":                 "",
		"时间 2024-01-20":                       "",
	} {
		x, err := extract.Text("某某镇2023年政府信息公开工作年度报告\n" + text + "\n一、总体情况\n2023年。\n")
		if err != nil {
			t.Fatal(err)
		}
		if got := x.Report.PublishedOn; got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}
