// Package govreport models and checks the 政府信息公开工作年度报告, the annual report on the disclosure of government
// information that every administrative organ in China publishes (条例 art. 49, 50), in the national format of
// 国办公开办函〔2021〕30号 and its predecessor 〔2019〕60号.
//
// # What a report is
//
// A [Report] is a title block and six sections: 一 [Overview], 二 [Disclosure] (in the 2019 edition [Disclosure2019]),
// 三 [Applications], 四 [Disputes], 五 [Problems], 六 [OtherMatters]. Sections 二, 三 and 四 are tables of 200 numeric cells
// (198 in the 2019 edition) bound by 勾稽关系; the others are prose.
//
// A cell is a [Count], a [Change] or an [Amount], and knows blank from zero: the zero value is blank, N(0) is zero, and
// what was typed but is no number is kept and quoted. [FormOf] lists the cells of an edition in printed order, with the
// labels of the form and the JSON Pointer of each; everything that walks a table walks that list.
//
// # The three calls
//
//   - [Decode] reads the JSON contract, strictly and without loss; [Encode] writes it. (govreport/extract reads published
//     text instead.) An error means that the input is not a report at all.
//   - [Check] runs every rule and returns a [Result]: findings, and what could not be decided. Options.Final asks for the
//     check before publication; without it a draft's blanks are "not yet filled" and no fault.
//   - [Finding.Message] says a finding to a clerk, in [ZhHans], [ZhHant] or [En]: which table, row and column, what was
//     found, what was expected.
//
// # Findings
//
// A [Finding] is data: the rule's [Code], its [Severity], the JSON Pointer to look at, all cells it binds, what was
// expected and found, the repair where it is known. The sentence is made last and never read back. Severity is a promise:
// [Error] (错误) is arithmetically or legally impossible or a missing mandatory part, [Warning] (警告) is very probably
// wrong, [Advice] (提示) is worth a look.
//
// One cause is one finding. When sums of table 3 fail, the cells that explain them are named under the code T3-L, with the
// numbers that repair them: every cell is bound by its row and by its column, so that a single wrong one is told with
// certainty. Finding.Explains lists the sums, Finding.Candidates the repairs where several are possible, the likeliest
// first. [Apply] applies a repair, [Complete] fills in whatever the sums force.
//
// A rule answers four ways: it holds, it fails, it does not apply, or it cannot tell because something is blank,
// unreadable or not given. One blank does not silence a sum that the other cells already decide. [Rules] is the whole
// catalogue as data, [Form.Constraints] the arithmetic as terms.
//
// # Promises
//
// Codes and JSON names are permanent: a code never changes its meaning and a retired one is not used again. Codes that
// begin with J say that the document is not what the published JSON Schema accepts; no other codes begin so. Stricter
// checking of the same format comes in a minor version that names the new codes.
//
// # What it does not do
//
// It does not yet compare years and levels of government, or read every number in prose. Free-form reports on years before
// 2019 are out of scope. It imports no fmt, reflect, regexp, net, time or encoding/json, so that it stays small in a browser.
package govreport
