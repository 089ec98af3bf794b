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
// A cell is a [Count], a [Change] or an [Amount], and knows blank from zero: the zero value is blank, CountOf(0) is zero, and
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
// first. [Apply] applies a repair, [Complete] fills in whatever the sums force, and nothing where they
// contradict each other.
//
// A rule answers four ways: it holds, it fails, it does not apply, or it cannot tell because something is blank,
// unreadable or not given. One blank does not silence a sum that the other cells already decide. [Rules] is the whole
// catalogue as data, [Form.Constraints] the arithmetic as terms.
//
// # Between years, between levels
//
// Options.Previous is the organ's report on the year before (rules X), Options.Children and Own are the reports that an
// aggregated one sums (rules G); [CheckYears] and [CheckLevels] run these rules alone, and [Aggregate] adds reports up and says
// where each number comes from. A warning that the law lets one explain is settled by a 审核说明, which [Explain] puts into the
// report; it lapses when the cells it was given for change.
//
// # Forms to fill in
//
// [Fields] lists what a form asks for beside the tables, [Enter] puts in what a person typed and says how it was understood,
// [PlaceOf] names a place in the words of the form, and [CheckValue] judges one value alone.
//
// # Promises
//
// Codes and JSON names are permanent: a code never changes its meaning and a retired one is not used again. Codes that
// begin with J say that the document is not what the published JSON Schema accepts; no other codes begin so. Stricter
// checking of the same format comes in a minor version that names the new codes.
//
// # What it does not do
//
// It reads what prose says of its numbers only where what is counted is known, and is silent about the rest. It looks
// nothing up: that a division or credit code is well made does not say that anybody has it. Free-form reports on years before
// 2019 are out of scope. In a browser it imports no fmt, reflect, regexp, net, time or encoding/json, so that it stays small there.
//
// # Where to look
//
// Beside this package: govreport/codes knows dates, codes and addresses, without a report; govreport/extract reads published
// text; govreport/validation puts the rules behind go-playground/validator; govreport/words has what is said in other languages.
// RULES.md is the catalogue to read. The engines below know no report: internal/hanzi the characters and words of Chinese text,
// internal/claims reads what prose says of numbers, internal/balance is the search for wrong numbers, internal/decimal the
// numbers a cell may hold, internal/strictjson JSON, internal/jsonpointer the pointers into it, internal/order sorts. Within this
// package, by the question:
//
//	What is a report made of?          report.go; a section each: overview.go disclosure.go disclosure2019.go
//	                                   applications.go disputes.go problems.go other.go; limits.go members*.go
//	What stands in a cell?             count.go amount.go value.go; behind the number: cell_note.go; typed by hand: enter.go
//	Where do words stand in a text?    passage.go
//	What does the form print?          form.go place.go fields.go edition.go; its sums: constraint.go
//	How is JSON read and written?      decode*.go encode*.go marshal.go deviation.go import_mark.go; in XML, YAML
//	                                   and databases: cell_text.go cell_sql.go
//	What can a rule say?               rule.go finding.go text.go message.go enumeration.go result*.go unlisted.go
//	Which rules are there, and when    entry.go catalogue.go running.go precedence.go check.go options.go rule_set.go
//	does each run?                     check_value.go failure.go lean.go undecided.go
//	Where is a rule?                   declared above its function, in the order of the codes:
//	  U1                               options_rules.go
//	  J01–J10                          structure_rules.go; one walk judges them all: structure.go structure_cell.go
//	  S01 S03 S16 S19                  outline_rules.go
//	  S04 S05 S06 S07 S08 S10          report_rules.go
//	  S09 C06                          blank_rules.go
//	  S11 S12 S13 S14 S15              text_rules.go
//	  S17 S18                          text_copied_rules.go
//	  S20 S21 S22 S23                  text_slips_rules.go
//	  M1 M2 M3 M4 M5                   metadata_rules.go
//	  M6                               metadata_citation_rules.go
//	  M7 M8                            metadata_contact_rules.go
//	  D1 D2 D3 D4 D5                   publication_rules.go
//	  T2-1 T2-2 T2-3 T2-4 T2-5 T2-6    disclosure_rules.go
//	  C04 T2-7 N12                     disclosure_fee_rules.go
//	  T3-I T3-S T3-R T3-F T3-O         applications_rules.go
//	  T3-L                             diagnosis.go
//	  T4-S T4-A T4-B T4-C T4-D         disputes_rules.go
//	  T2-8 T3-Z                        statement_rules.go
//	  N1 N2 N3 N4 N5 N6 N7 N8 N11      claims_rules.go; which cells are meant: claims_cells.go; what is read in prose:
//	                                   prose.go claims_told.go and internal/claims
//	  N9 N10 N13                       claims_sums_rules.go
//	  N14                              claims_done_rules.go
//	  N15                              claims_applicants_rules.go
//	  N16                              claims_twice_rules.go
//	  X1 X1c X2 X3 X4 X6               years_rules.go; which report can be compared: years.go
//	  X5 X7                            years_copied_rules.go
//	  G1–G8                            levels_rules.go; how sums are compared: levels_check.go levels_gaps.go
//	                                   levels_cause.go levels_words.go; which sums: levels.go levels_relation.go
//	  E1                               explanation_rules.go; explanation.go
//	Which cell is wrong (T3-L)?        diagnosis.go diagnosis_pattern.go diagnosis_report.go cause.go network.go
//	                                   blank_lines.go; the search is in internal/balance
//	What would repair it?              repair.go complete.go; sums of reports: aggregate.go; the tariff: tariff.go
//	What keeps the browser module      lean.go
//	small?
package govreport
