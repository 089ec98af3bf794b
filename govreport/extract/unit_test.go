package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

func TestOrgans(t *testing.T) {
	const county, prefecture = codes.Site("6404250004"), codes.Site("3213000001")
	for _, c := range []struct {
		name  string
		site  codes.Site
		kind  govreport.Kind
		level govreport.Level
	}{
		{"彭阳县", "", govreport.Government, govreport.CountyLevel},
		{"彭阳县人民政府", "", govreport.Government, govreport.CountyLevel},
		{"彭阳县人民政府办公室", "", govreport.GovernmentOffice, govreport.CountyLevel},
		{"天门市政府办公室", "", govreport.GovernmentOffice, ""},
		{"上海市", "", govreport.Government, govreport.ProvinceLevel},
		{"上海市人民政府办公厅", "", govreport.GovernmentOffice, govreport.ProvinceLevel},
		{"广东省人民政府办公厅", "", govreport.GovernmentOffice, govreport.ProvinceLevel},
		{"宁夏回族自治区", "", govreport.Government, govreport.ProvinceLevel},
		{"宿迁市", "", govreport.Government, ""},
		{"宿迁市", prefecture, govreport.Government, govreport.PrefectureLevel},
		{"天门市", county, govreport.Government, govreport.CountyLevel},
		{"苏州市昆山市", "", govreport.Government, govreport.CountyLevel},
		{"黔东南苗族侗族自治州", "", govreport.Government, govreport.PrefectureLevel},
		{"锡林郭勒盟", "", govreport.Government, govreport.PrefectureLevel},
		{"阿巴嘎旗", "", govreport.Government, govreport.CountyLevel},
		{"北京市东城区", "", govreport.Government, govreport.CountyLevel},
		{"东城区", "", "", ""},
		{"苏州市工业园区", "", govreport.OtherOrgan, ""},
		{"浦东新区", "", "", ""},
		{"湖口县武山镇人民政府", "", govreport.Township, govreport.TownshipLevel},
		{"嘉善县大云镇", "", govreport.Township, govreport.TownshipLevel},
		{"丰收乡", "", govreport.Township, govreport.TownshipLevel},
		{"佳荣里街道办事处", "", govreport.Subdistrict, govreport.TownshipLevel},
		{"打浦桥街道", "", govreport.Subdistrict, govreport.TownshipLevel},
		{"江苏省公安厅", "", govreport.Department, govreport.ProvinceLevel},
		{"彭阳县教育局", "", govreport.Department, govreport.CountyLevel},
		{"杭州市卫生健康委员会", "", govreport.Department, ""},
		{"杭州市上城区财政局", "", govreport.Department, govreport.CountyLevel},
		{"彭阳县市场监督管理局", "", govreport.Department, govreport.CountyLevel},
		{"国家税务总局彭阳县税务局", "", govreport.Vertical, ""},
		{"彭阳县税务局", "", govreport.Vertical, ""},
		{"彭阳县气象局", "", govreport.Vertical, ""},
		{"云屏海关", "", govreport.Vertical, ""},
		{"云屏市烟草专卖局", "", govreport.Vertical, ""},
		{"云屏市烟草专卖局(公司)", "", govreport.Vertical, ""},
		{"中国人民银行云屏市分行", "", govreport.Vertical, ""},
		{"中国人民银行", "", "", ""},
		{"国家统计局云屏调查队", "", govreport.Vertical, ""},
		{"国家统计局", "", "", ""},
		{"云屏海事局", "", govreport.Vertical, ""},
		{"云屏市地方海事局", "", govreport.Department, ""},
		{"云屏省地质调查队", "", "", ""},
		{"云屏市地方金融监督管理局", "", "", ""},
		{"云屏经济技术开发区", "", govreport.OtherOrgan, ""},
		{"云屏国家高新技术产业开发区管理委员会", "", govreport.OtherOrgan, ""},
		{"云屏省云屏新区管委会", "", govreport.OtherOrgan, ""},
		{"云屏市国有资产监督管理委员会", "", "", ""},
		{"云屏镇政府", "", govreport.Township, govreport.TownshipLevel},
		{"宿迁市自然资源和规划局宿城分局", "", "", ""},
		{"泉州经济技术开发区管委会", "", govreport.OtherOrgan, ""},
		{"中山市供销合作联社", "", "", ""},
		{"教育部", "", "", ""},
		{"景德镇市", "", govreport.Government, ""},
		{"某大学", "", "", ""},
	} {
		if kind, level := judgeOrgan(c.name, c.site); kind != c.kind || level != c.level {
			t.Errorf("%s: %q %q, want %q %q", c.name, kind, level, c.kind, c.level)
		}
	}
}

func TestTitles(t *testing.T) {
	for text, want := range map[string][2]string{
		"彭阳县2022年政府信息公开工作年度报告":                                     {"彭阳县2022年政府信息公开工作年度报告", "彭阳县"},
		"2022年上海市政府信息公开工作年度报告":                                     {"2022年上海市政府信息公开工作年度报告", "上海市"},
		"2022年上海市人民政府信息公开工作年度报告":                                   {"2022年上海市人民政府信息公开工作年度报告", "上海市人民政府"},
		"某某局2023年度政府信息公开工作年度报告":                                    {"某某局2023年度政府信息公开工作年度报告", "某某局"},
		"某某局 二〇二二年 政府信息公开工作报告":                                     {"某某局二〇二二年政府信息公开工作报告", "某某局"},
		"某某局关于2023年政府信息公开工作的年度报告\n2023年某某局政府信息公开年度报告":              {"某某局关于2023年政府信息公开工作的年度报告", "某某局"},
		"某某局关于2023年度政府信息公开工作的年度报告\n县政府：\n现将我局2023年政府信息公开工作情况报告如下。": {"某某局关于2023年度政府信息公开工作的年度报告", "某某局"},
		"现将某某局2023年政府信息公开工作年度报告公布如下。":                              {"某某局2023年政府信息公开工作年度报告", "某某局"},
		"某某局2023年政府信息公开工作年度报告如下：":                                  {"某某局2023年政府信息公开工作年度报告", "某某局"},
		"现将我局2023年政府信息公开工作情况报告如下。":                                 {"", ""},
		"首页 政务公开 某某县2022年政府信息公开工作年度报告 发布日期：2023-01-30 根据条例编制。":     {"某某县2022年政府信息公开工作年度报告", "某某县"},
		"标题：某某县2022年政府信息公开工作年度报告":                                  {"某某县2022年政府信息公开工作年度报告", "某某县"},
		"某某县卫生健康局\n2022年政府信息公开工作年度报告":                              {"某某县卫生健康局2022年政府信息公开工作年度报告", "某某县卫生健康局"},
		"某某县人民政府办公室2022年政府信息公\n开工作年度报告":                            {"某某县人民政府办公室2022年政府信息公开工作年度报告", "某某县人民政府办公室"},
		"根据《政府信息公开工作年度报告格式》，现发布《某某县2022年政府信息公开工作年度报告》。":            {"某某县2022年政府信息公开工作年度报告", "某某县"},
		"# 某某县2022年政府信息公开工作年度报告":                                   {"某某县2022年政府信息公开工作年度报告", "某某县"},
		"某某縣２０２２年政府信息公開工作年度報告":                                     {"某某縣２０２２年政府信息公開工作年度報告", "某某縣"},
		"⼀份样本\n某某县2022年政府信息公开⼯作年度报告":                               {"某某县2022年政府信息公开⼯作年度报告", "某某县"},
		"当前位置：首页 > 某某县2021年政府信息公开工作年度报告\n某某县2022年政府信息公开工作年度报告\n一、": {"某某县2022年政府信息公开工作年度报告", "某某县"},
	} {
		rd := newReader(&Input{Fragments: splitText(text + "\n一、总体情况\n公开")})
		rd.read()
		if got := [2]string{rd.report.Title, rd.title.organ}; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestValues(t *testing.T) {
	for s, want := range map[string]value{
		"27":               {number: "27", plain: true},
		"1,808,595":        {number: "1,808,595", plain: true},
		"-2":               {number: "-2", plain: true},
		"+3":               {number: "+3", plain: true},
		"26.55万元":          {number: "26.55", unit: "万元", plain: true},
		"22(其中修订16件)":      {number: "22", remark: "(其中修订16件)", plain: true},
		"22件(含转发2件)":       {number: "22", unit: "件", remark: "(含转发2件)", plain: true},
		"26.55(万元)":        {number: "26.55", unit: "万元", plain: true},
		"增加3":              {number: "3", signed: "+", plain: true},
		"减2":               {number: "2", signed: "-", plain: true},
		"/":                {number: "/", mark: true},
		"无":                {number: "无", mark: true},
		"不适用":              {number: "不适用", mark: true},
		"":                 {},
		"规章":               {},
		"2022年":            {},
		"1.":               {},
		"1.属于":             {},
		"约3":               {},
		"12345热线":          {},
		"3(1)(2)":          {},
		"19(二)部分公开(区分处理的)": {},
		"2022-01-01":       {},
		"0954-7013891":     {},
	} {
		got, ok := readValue(s)
		if !ok {
			got = value{}
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(value{})); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	}
}

func TestPageNumbers(t *testing.T) {
	for _, s := range []string{"— 6 —", "- 6 -", "－6－", "—12—", "第6页", "第 6 页 共 12 页", "第6页/共12页", "6/12", "Page 6 of 12", "page 6"} {
		if !isPageNumber(s) {
			t.Errorf("%q is a page number", s)
		}
	}
	for _, s := range []string{"", "6", "-", "—", "-6", "6-", "0/0", "2022-01-01", "第6条", "27 0 0", "- 6 - 7 -", "1/2/3"} {
		if isPageNumber(s) {
			t.Errorf("%q is no page number", s)
		}
	}
}

// Lines and cells of the ways in which tables are written.
func TestSplitText(t *testing.T) {
	for text, want := range map[string]string{
		"甲\r\n\r\n 乙\u3000\n":   "甲/乙",
		"规章 | 0 | 0 |":          "<规章:1><0:1><0:1>",
		"| 规章 | 0 |":            "<规章:1><0:1>",
		"规章 | 0 | | 1":          "<规章:1><0:1><:1><1:1>",
		"行政许可 | 4459 | ||":      "<行政许可:1><4459:1><:1><:1>",
		"规章 |\n0 |\n |\n1 |":    "<规章:0><0:0><:0><1:0>",
		"规章\n|\n0\n|\n|\n1":     "<规章:0><0:0><:0>/1",
		"| \n 规章  | \n 0  | \n": "<:0><规章:0><0:0>",
		"| 甲 | 乙 |\n|---|:-:|":  "<甲:1><乙:1>",
		"\t\t甲\t0\t0":           "<:1><:1><甲:1><0:1><0:1>",
		"\t缩进的段落。":              "缩进的段落。",
		"甲｜乙\f丙":                "<甲:1><乙:1>/丙",
	} {
		var b strings.Builder
		for i, f := range splitText(text) {
			if f.Kind == Cell {
				b.WriteString("<" + f.Text + ":" + string(rune('0'+f.Row)) + ">")
				continue
			}
			if i > 0 {
				b.WriteString("/")
			}
			b.WriteString(f.Text)
		}
		if b.String() != want {
			t.Errorf("%q: %s, want %s", text, b.String(), want)
		}
	}
}

// Every kind of note has a message and was judged: does it doubt a value?
func TestDoubtfulKinds(t *testing.T) {
	certain := []NoteKind{SectionMissing, SectionEmpty, YearMissing, TitleMissing, ExtraRow, TableRepeated, OtherYear, Unread, RowMoved, RowBroken, RowsByOrder,
		ForeignHead, TableMoved, SectionMoved, HeadingTwice, Renumbered, TitleFromProse, SubtotalColumn, CellRemark, UnitInCell, UnitConverted, Normalised, Typography,
		Unreadable, ProseMoved, ProseBeside, PageFurniture, PageNumbers, Malformed, CellsMissing,
		Encoding, EncodingOther, HiddenText, Pictures, StatedOtherwise, FromMetadata}
	for _, kind := range certain {
		if n := (Note{Kind: kind}); n.Doubtful() {
			t.Errorf("%s doubts a value", kind)
		}
	}
	for kind := range messages {
		if doubtful[kind] == slices.Contains(certain, kind) {
			t.Errorf("%s is not judged", kind)
		}
	}
	for kind := range doubtful {
		if _, ok := messages[kind]; !ok {
			t.Errorf("%s has no message", kind)
		}
	}
	if n := (Note{Kind: CellsMissing, Quote: "4 23"}); !n.Doubtful() {
		t.Error("a row with some of its values is not in doubt")
	}
}
