package main

import (
	"fmt"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
)

// A phrase is one text of the command line itself; what the rules say is the library's.
type phrase int

const (
	colon phrase = iota
	comma
	stop
	semicolon
	brackets

	labelFile
	labelTitle
	labelOrgan
	labelYear
	labelRead
	labelBasis
	labelHelp
	labelSums
	labelRepair
	labelCandidate
	labelOr
	lineOf
	standardInput
	notStated
	yearEdition
	editionUnknown

	readCells
	readUnreadable
	readSections
	readMissing
	readMetadata

	repairFrom
	repairBlank
	blankValue
	asAbove
	explained
	explanationLapsed
	repairsMore
	sumOff
	sumsMore
	findingsMore

	headNotes
	inSource
	quoteInSource
	sourceBlamed
	readingBlamed
	reportBlamed
	partOf
	otherFiles
	headUndecided
	undecidedReason
	undecidedPlaces
	hintOrgan
	hintPublished
	hintPrevious
	headOff

	countError
	countWarning
	countAdvice
	countExplained
	verdictNo
	verdictYes
	verdictMaybe
	verdictPartly
	verdictDraft
	verdictUnread
	noErrors
	noNumbers
	explainWarnings
	undecidedRules
	butUndecided
	inDoubt
	rulesOff
	blankCells
	badCells
	draftNext

	summary
	summaryYes
	summaryMaybe
	summaryPartly
	summaryDraft
	summaryErrors
	summaryUnread
	progress
	progressOf

	errMissing
	errPermission
	errDirectory
	errEmpty
	errNoReports
	errTooLarge
	errLineTooLong
	errPanic
	errBinary
	errTooLong
	limitText
	limitFragments
	limitPage
	limitTables
	limitUnpacked
	limitParts
	limitElements
	limitDepth
	limitAttributes
	limitMerged
	limitPages
	limitGlyphs
	limitObjects
	limitSeconds
	errArchive
	errWebArchive
	errPicture
	errLocked
	errDamaged
	errNoContent
	errEngine
	errScan
	errNoLetters
	errConverter
	errConversion
	errRead
	errDecode
	errSyntax
	errNoHeading
	errSchoolYear
	errPrevious
	errLevels
	errOneReport
	errWrite
	noteUTF16
	noteBOM
	noteOrganStated
	notePublishedStated

	usageError
	usageHint
	usageUnknownFlag
	usageMalformed
	causeNoSpace
	causeDevice
	causeManyFiles
	causeLongName
	causeReadOnly
	causeSystem
	causeUnknown
	usageNoArgument
	usageBadValue
	usageFormatLater
	usageUnknownCode
	usageNoFiles
	usagePreviousOne
	usageLevelsOne
	usageAllChildren
	usageAggregate

	sumCounted
	sumLeftOut
	sumLacking
	sumTooLarge
	sumBounded

	phrases // how many there are
)

// A wording says something in the three languages; {name} stands for an argument.
type wording struct{ ZhHans, ZhHant, En string }

func (w wording) in(lang govreport.Language) string {
	switch lang {
	case govreport.ZhHant:
		return w.ZhHant
	case govreport.En:
		return w.En
	default:
		return w.ZhHans
	}
}

// words says every phrase.
var words = [phrases]wording{
	colon:     {ZhHans: "：", ZhHant: "：", En: ": "},
	comma:     {ZhHans: "、", ZhHant: "、", En: ", "},
	stop:      {ZhHans: "，", ZhHant: "，", En: ", "},
	semicolon: {ZhHans: "；", ZhHant: "；", En: "; "},
	brackets:  {ZhHans: "（{x}）", ZhHant: "（{x}）", En: " ({x})"},

	labelFile:      {ZhHans: "文件", ZhHant: "檔案", En: "File"},
	labelTitle:     {ZhHans: "标题", ZhHant: "標題", En: "Title"},
	labelOrgan:     {ZhHans: "机关", ZhHant: "機關", En: "Organ"},
	labelYear:      {ZhHans: "年度", ZhHant: "年度", En: "Year"},
	labelRead:      {ZhHans: "读到", ZhHant: "讀到", En: "Read"},
	labelBasis:     {ZhHans: "依据", ZhHant: "依據", En: "Basis"},
	labelHelp:      {ZhHans: "处理", ZhHant: "處理", En: "To do"},
	labelSums:      {ZhHans: "勾稽", ZhHant: "勾稽", En: "Sums"},
	labelRepair:    {ZhHans: "改为", ZhHant: "改為", En: "Change to"},
	labelCandidate: {ZhHans: "可能", ZhHant: "可能", En: "Perhaps"},
	labelOr:        {ZhHans: "或者", ZhHant: "或者", En: "or"},
	lineOf:         {ZhHans: "{file}（第 {n} 行）", ZhHant: "{file}（第 {n} 行）", En: "{file} (line {n})"},
	standardInput:  {ZhHans: "（标准输入）", ZhHant: "（標準輸入）", En: "(standard input)"},
	notStated:      {ZhHans: "（未写明）", ZhHant: "（未寫明）", En: "(not stated)"},
	yearEdition:    {ZhHans: "{year}，{edition} 年版格式", ZhHant: "{year}，{edition} 年版格式", En: "{year}, {edition} edition of the form"},
	editionUnknown: {ZhHans: "{year}，格式版本不明", ZhHant: "{year}，格式版本不明", En: "{year}, edition of the form unknown"},

	readCells:      {ZhHans: "单元格 {n}/{of}", ZhHant: "單元格 {n}/{of}", En: "{n} of {of} cells"},
	readUnreadable: {ZhHans: "另有 {n} 格不是数字", ZhHant: "另有 {n} 格不是數字", En: "{n} more hold no number"},
	readSections:   {ZhHans: "六个部分齐全", ZhHant: "六個部分齊全", En: "all six sections"},
	readMissing:    {ZhHans: "没有读到第{which}部分的内容", ZhHant: "沒有讀到第{which}部分的內容", En: "nothing in section {which}"},
	readMetadata:   {ZhHans: "基本信息 {n} 项（{which}）", ZhHant: "基本信息 {n} 項（{which}）", En: "{n} particulars ({which})"},

	repairFrom:  {ZhHans: "{value}（现为 {now}）", ZhHant: "{value}（現為 {now}）", En: "{value} (now {now})"},
	repairBlank: {ZhHans: "{value}（现为空白）", ZhHant: "{value}（現為空白）", En: "{value} (now blank)"},
	blankValue:  {ZhHans: "空白", ZhHant: "空白", En: "blank"},
	asAbove:     {ZhHans: "同上", ZhHant: "同上", En: "as above"},
	explained:   {ZhHans: "已说明：{reason}", ZhHant: "已說明：{reason}", En: "explained: {reason}"},
	explanationLapsed: {ZhHans: "审核说明已失效（已改动：{places}），原说明：{reason}", ZhHant: "審核說明已失效（已改動：{places}），原說明：{reason}",
		En: "the explanation has lapsed (changed since: {places}); it was: {reason}"},
	sumOff:       {ZhHans: "{place}：填报为 {actual}，按其他各数应为 {expected}", ZhHant: "{place}：填報為 {actual}，按其他各數應為 {expected}", En: "{place}: is {actual}; the other cells make {expected}"},
	sumsMore:     {ZhHans: "……等 {n} 项", ZhHant: "……等 {n} 項", En: "… {n} in all"},
	repairsMore:  {ZhHans: "……另有 {n} 处，加 -v 全部列出", ZhHant: "……另有 {n} 處，加 -v 全部列出", En: "… and {n} more; -v lists them all"},
	findingsMore: {ZhHans: "……另有 {n} 条未列出，加 -v 全部列出", ZhHant: "……另有 {n} 條未列出，加 -v 全部列出", En: "… and {n} more; -v lists them all"},

	headNotes:       {ZhHans: "读取说明（{n} 条）", ZhHant: "讀取說明（{n} 條）", En: "Notes on reading ({n})"},
	headUndecided:   {ZhHans: "无法判断（{n} 项规则）", ZhHant: "無法判斷（{n} 項規則）", En: "Not decided (rules: {n})"},
	undecidedReason: {ZhHans: "{reason}（{n} 处）", ZhHant: "{reason}（{n} 處）", En: "{reason} (places: {n})"},
	undecidedPlaces: {ZhHans: "{rule}（{n} 处）", ZhHant: "{rule}（{n} 處）", En: "{rule} (places: {n})"},
	hintOrgan: {ZhHans: "可用 -organ 类型/层级 说明，如 -organ government/prefecture", ZhHant: "可用 -organ 類型/層級 說明，如 -organ government/prefecture",
		En: "give it with -organ kind/level, such as -organ government/prefecture"},
	hintPublished: {ZhHans: "发布日期可用 -published 说明，如 -published 2023-01-30", ZhHant: "發布日期可用 -published 說明，如 -published 2023-01-30",
		En: "give the date of publication with -published, such as -published 2023-01-30"},
	hintPrevious: {ZhHans: "可用 -previous 给出上一年度的报告", ZhHant: "可用 -previous 給出上一年度的報告", En: "give the report of the year before with -previous"},
	headOff:      {ZhHans: "未启用的规则（{n} 项）", ZhHant: "未啟用的規則（{n} 項）", En: "Rules switched off ({n})"},

	countError:     {ZhHans: "错误 {n}", ZhHant: "錯誤 {n}", En: "errors: {n}"},
	countWarning:   {ZhHans: "警告 {n}", ZhHant: "警告 {n}", En: "warnings: {n}"},
	countAdvice:    {ZhHans: "提示 {n}", ZhHant: "提示 {n}", En: "advice: {n}"},
	countExplained: {ZhHans: "（已说明 {n}）", ZhHant: "（已說明 {n}）", En: " (explained: {n})"},

	verdictNo:     {ZhHans: "结论：不可发布", ZhHant: "結論：不可發布", En: "Verdict: not fit to publish"},
	verdictYes:    {ZhHans: "结论：可以发布", ZhHant: "結論：可以發布", En: "Verdict: may be published"},
	verdictMaybe:  {ZhHans: "结论：核实后方可发布", ZhHant: "結論：核實後方可發布", En: "Verdict: verify before publishing"},
	verdictPartly: {ZhHans: "结论：只查了部分规则，不能据此发布", ZhHant: "結論：只查了部分規則，不能據此發布", En: "Verdict: only some rules ran, no ground for publishing"},
	verdictDraft:  {ZhHans: "结论：草稿，不能据此发布", ZhHant: "結論：草稿，不能據此發布", En: "Verdict: a draft, no ground for publishing"},
	verdictUnread: {ZhHans: "结论：无法读取，未作检查", ZhHant: "結論：無法讀取，未作檢查", En: "Verdict: could not be read, not checked"},

	noNumbers:       {ZhHans: "各表没有读到一个数字", ZhHant: "各表沒有讀到一個數字", En: "not one number was read in the tables"},
	noErrors:        {ZhHans: "未发现错误", ZhHant: "未發現錯誤", En: "no errors found"},
	explainWarnings: {ZhHans: "警告须更正或作审核说明", ZhHant: "警告須更正或作審核說明", En: "correct or explain the warnings"},
	undecidedRules:  {ZhHans: "{n} 项规则无法判断", ZhHant: "{n} 項規則無法判斷", En: "rules not decided: {n}"},
	inDoubt:         {ZhHans: "原文有 {n} 处未能确定，见读取说明", ZhHant: "原文有 {n} 處未能確定，見讀取說明", En: "places of the source in doubt, see the notes: {n}"},
	butUndecided:    {ZhHans: "没有发现错误，但有 {n} 项规则无法判断", ZhHant: "沒有發現錯誤，但有 {n} 項規則無法判斷", En: "no errors found, but rules not decided: {n}"},
	rulesOff:        {ZhHans: "{n} 项规则未启用", ZhHant: "{n} 項規則未啟用", En: "rules switched off: {n}"},
	blankCells:      {ZhHans: "{n} 格空白", ZhHant: "{n} 格空白", En: "blank cells: {n}"},
	badCells:        {ZhHans: "{n} 格不是数字", ZhHant: "{n} 格不是數字", En: "cells without a number: {n}"},
	draftNext:       {ZhHans: "定稿后请不加 -draft 再查一次", ZhHant: "定稿後請不加 -draft 再查一次", En: "check again without -draft when it is final"},

	summary:       {ZhHans: "共 {n} 份报告", ZhHant: "共 {n} 份報告", En: "Reports: {n}"},
	summaryYes:    {ZhHans: "可以发布 {n}", ZhHant: "可以發布 {n}", En: "may be published: {n}"},
	summaryMaybe:  {ZhHans: "核实后方可发布 {n}", ZhHant: "核實後方可發布 {n}", En: "to be verified: {n}"},
	summaryPartly: {ZhHans: "只查了部分规则 {n}", ZhHant: "只查了部分規則 {n}", En: "only some rules ran: {n}"},
	summaryDraft:  {ZhHans: "草稿未发现错误 {n}", ZhHant: "草稿未發現錯誤 {n}", En: "drafts without errors: {n}"},
	summaryErrors: {ZhHans: "有错误 {n}", ZhHant: "有錯誤 {n}", En: "with errors: {n}"},
	summaryUnread: {ZhHans: "无法读取 {n}", ZhHant: "無法讀取 {n}", En: "unreadable: {n}"},
	progress:      {ZhHans: "已检查 {n} 份", ZhHant: "已檢查 {n} 份", En: "checked {n}"},
	progressOf:    {ZhHans: "已检查 {n} / {of} 份", ZhHant: "已檢查 {n} / {of} 份", En: "checked {n} of {of}"},

	errMissing:    {ZhHans: "文件不存在", ZhHant: "檔案不存在", En: "there is no such file"},
	errPermission: {ZhHans: "没有读取权限", ZhHant: "沒有讀取權限", En: "no permission to read it"},
	inSource:      {ZhHans: "原文{place}", ZhHant: "原文{place}", En: "in the source: {place}"},
	quoteInSource: {ZhHans: "引文在原文{place}", ZhHant: "引文在原文{place}", En: "quoted from the source: {place}"},
	sourceBlamed:  {ZhHans: "文件有损，先核对原件", ZhHant: "文件有損，先核對原件", En: "the file is damaged: compare with the original first"},
	readingBlamed: {ZhHans: "读取存疑，先对照原文", ZhHant: "讀取存疑，先對照原文", En: "read with doubt: compare with the source first"},
	reportBlamed:  {ZhHans: "原文如此", ZhHant: "原文如此", En: "so in the source"},
	partOf:        {ZhHans: "{file}（{part}）", ZhHant: "{file}（{part}）", En: "{file} ({part})"},
	otherFiles:    {ZhHans: "目录中另有 {n} 个文件不是能读取的格式，未检查：{endings}", ZhHant: "目錄中另有 {n} 個檔案不是能讀取的格式，未檢查：{endings}", En: "other files in the folders, of formats that are not read: {n} ({endings})"},

	errDirectory:    {ZhHans: "目录里没有可检查的文件", ZhHant: "目錄裡沒有可檢查的檔案", En: "the folder has no file that can be checked"},
	errTooLong:      {ZhHans: "内容太多，不像一份年度报告：{cause}", ZhHant: "內容太多，不像一份年度報告：{cause}", En: "it holds too much for an annual report: {cause}"},
	limitText:       {ZhHans: "文字超过 {n} MB", ZhHant: "文字超過 {n} MB", En: "more than {n} MB of text"},
	limitFragments:  {ZhHans: "行和单元格超过 {n} 个", ZhHant: "行和單元格超過 {n} 個", En: "more than {n} lines and cells"},
	limitPage:       {ZhHans: "网页超过 {n} MB", ZhHant: "網頁超過 {n} MB", En: "more than {n} MB of HTML"},
	limitTables:     {ZhHans: "表格套表格超过 {n} 层", ZhHant: "表格套表格超過 {n} 層", En: "tables within tables, more than {n} deep"},
	limitUnpacked:   {ZhHans: "压缩的内容解开后超过 {n} MB", ZhHant: "壓縮的內容解開後超過 {n} MB", En: "more than {n} MB when unpacked"},
	limitParts:      {ZhHans: "压缩包中的部件超过 {n} 个", ZhHant: "壓縮包中的部件超過 {n} 個", En: "more than {n} parts in the archive"},
	limitElements:   {ZhHans: "XML 元素超过 {n} 个", ZhHant: "XML 元素超過 {n} 個", En: "more than {n} XML elements"},
	limitDepth:      {ZhHans: "XML 元素嵌套超过 {n} 层", ZhHant: "XML 元素嵌套超過 {n} 層", En: "XML elements within elements, more than {n} deep"},
	limitAttributes: {ZhHans: "一个 XML 元素的属性超过 {n} 个", ZhHant: "一個 XML 元素的屬性超過 {n} 個", En: "an XML element with more than {n} attributes"},
	limitMerged:     {ZhHans: "合并的单元格占了超过 {n} 格", ZhHant: "合併的單元格佔了超過 {n} 格", En: "merged cells over more than {n} places"},
	limitPages:      {ZhHans: "超过 {n} 页", ZhHant: "超過 {n} 頁", En: "more than {n} pages"},
	limitGlyphs:     {ZhHans: "超过 {n} 个字", ZhHant: "超過 {n} 個字", En: "more than {n} characters"},
	limitObjects:    {ZhHans: "线条、图片和文字块超过 {n} 个", ZhHant: "線條、圖片和文字塊超過 {n} 個", En: "more than {n} lines, pictures and pieces of text"},
	limitSeconds:    {ZhHans: "{n} 秒内没有读完", ZhHant: "{n} 秒內沒有讀完", En: "it was not read within {n} seconds"},
	errArchive:      {ZhHans: "这是压缩包，请解压后再查", ZhHant: "這是壓縮包，請解壓後再查", En: "it is an archive; unpack it and check what is in it"},
	errWebArchive:   {ZhHans: "这个单个文件网页（.mht）不完整，读不出来；请在浏览器中打开，另存为“网页，仅 HTML”（.html）再查", ZhHant: "這個單個檔案網頁（.mht）不完整，讀不出來；請在瀏覽器中打開，另存為「網頁，僅 HTML」（.html）再查", En: "this page saved as one file (.mht) is not whole and cannot be read; open it in a browser and save it as HTML only (.html)"},
	errPicture:      {ZhHans: "这是图片，读不到文字；请用原来的文档或网页", ZhHant: "這是圖片，讀不到文字；請用原來的文檔或網頁", En: "it is a picture, in which there is no text; take the document or page that it was made of"},
	errLocked:       {ZhHans: "文件有密码，请去掉密码另存后再查", ZhHant: "檔案有密碼，請去掉密碼另存後再查", En: "it is protected by a password; save it without one"},
	errScan: {ZhHans: "这是扫描件，只有图片没有文字；请用原来的文档或网页，或者先做文字识别", ZhHant: "這是掃描件，只有圖片沒有文字；請用原來的文檔或網頁，或者先做文字識別",
		En: "it is a scan: pictures without text; take the document or page that it was made of, or have its text recognised"},
	errNoLetters: {ZhHans: "文件没有说明字形是哪些字，读出来只会是乱码；请用原来的文档或网页", ZhHant: "檔案沒有說明字形是哪些字，讀出來只會是亂碼；請用原來的文檔或網頁",
		En: "it does not say what characters its shapes are, and would be read as nonsense; take the document or page that it was made of"},
	errDamaged:   {ZhHans: "文件已损坏或不完整，请重新保存或下载", ZhHant: "檔案已損壞或不完整，請重新保存或下載", En: "it is damaged or was cut short; save or fetch it again"},
	errNoContent: {ZhHans: "文件里没有报告：不是 Word 或 Excel 文件（压缩包请先解压），或者内容是空的", ZhHant: "檔案裡沒有報告：不是 Word 或 Excel 檔案（壓縮檔請先解壓），或者內容是空的", En: "there is no report in it: it is no file of Word or Excel (unpack archives), or has nothing in it"},
	errEngine:    {ZhHans: "读取 PDF 的程序 PDFium 未能启动；请改用原来的文档或网页", ZhHant: "讀取 PDF 的程式 PDFium 未能啟動；請改用原來的文檔或網頁", En: "PDFium, which reads PDF files, could not be started; take the document or page that it was made of"},
	errConverter: {ZhHans: "旧格式的文件（.doc、.xls、.wps、.et 等）要用 LibreOffice 转换；请安装，或者另存为 .docx、.xlsx 再查", ZhHant: "舊格式的檔案（.doc、.xls、.wps、.et 等）要用 LibreOffice 轉換；請安裝，或者另存為 .docx、.xlsx 再查",
		En: "files of old formats (.doc, .xls, .wps, .et and others) are converted with LibreOffice; install it, or save it as .docx or .xlsx"},
	errConversion: {ZhHans: "LibreOffice 未能转换这个文件；请另存为 .docx、.xlsx 再查", ZhHant: "LibreOffice 未能轉換這個檔案；請另存為 .docx、.xlsx 再查", En: "LibreOffice could not convert it; save it as .docx or .xlsx"},
	errPanic:      {ZhHans: "程序读取或检查这份文件时出错（{cause}）；请把文件发给我们", ZhHant: "程式讀取或檢查這份檔案時出錯（{cause}）；請把檔案發給我們", En: "this program failed on the file ({cause}); please report it with the file"},
	errBinary:     {ZhHans: "这不是文本文件，或者文字编码无法识别（UTF-8、UTF-16、GB18030、Big5 都不是）", ZhHant: "這不是文字檔，或者文字編碼無法識別（UTF-8、UTF-16、GB18030、Big5 都不是）", En: "it is not a text file, or in an encoding that is none of UTF-8, UTF-16, GB18030 and Big5"},
	errEmpty:      {ZhHans: "文件是空的", ZhHant: "檔案是空的", En: "it is empty"},
	errNoReports:  {ZhHans: "文件里没有报告", ZhHant: "檔案裡沒有報告", En: "there is no report in it"},
	errTooLarge:   {ZhHans: "超过 {n} MB 的上限", ZhHant: "超過 {n} MB 的上限", En: "it is larger than the limit of {n} MB"},
	errLineTooLong: {ZhHans: "这一行超过 {n} MB 的上限", ZhHant: "這一行超過 {n} MB 的上限",
		En: "the line is longer than the limit of {n} MB"},
	errRead:      {ZhHans: "读取中断：{cause}", ZhHant: "讀取中斷：{cause}", En: "reading failed: {cause}"},
	errDecode:    {ZhHans: "不是年度报告：{cause}", ZhHant: "不是年度報告：{cause}", En: "not an annual report: {cause}"},
	errSyntax:    {ZhHans: "JSON 有误（第 {line} 行第 {column} 字节）：{cause}", ZhHant: "JSON 有誤（第 {line} 行第 {column} 位元組）：{cause}", En: "broken JSON (line {line}, byte {column}): {cause}"},
	errNoHeading: {ZhHans: "不是年度报告：没有年度报告的标题、各部分的标题，也没有表格", ZhHant: "不是年度報告：沒有年度報告的標題、各部分的標題，也沒有表格", En: "not an annual report: it has neither its title nor a section heading nor a table"},
	errSchoolYear: {ZhHans: "这是高等学校的学年度信息公开报告，不是政府信息公开工作年度报告的格式", ZhHant: "這是高等學校的學年度信息公開報告，不是政府信息公開工作年度報告的格式",
		En: "it is a university's report on an academic year, which has a form of its own"},
	errPrevious: {ZhHans: "上一年度报告 {file} 无法读取：{cause}", ZhHant: "上一年度報告 {file} 無法讀取：{cause}",
		En: "the report of the year before, {file}, could not be read: {cause}"},
	errLevels: {ZhHans: "本级或所属单位报告 {file} 无法读取：{cause}", ZhHant: "本級或所屬單位報告 {file} 無法讀取：{cause}",
		En: "the own or subordinate report {file} could not be read: {cause}"},
	errOneReport: {ZhHans: "其中有多份报告，只能有一份", ZhHant: "其中有多份報告，只能有一份", En: "it holds several reports where one is expected"},
	errWrite:     {ZhHans: "输出中断：{cause}", ZhHant: "輸出中斷：{cause}", En: "writing failed: {cause}"},
	noteUTF16:    {ZhHans: "文件是 UTF-16 编码，已转换后读取", ZhHant: "檔案是 UTF-16 編碼，已轉換後讀取", En: "the file is UTF-16 and was converted"},
	noteBOM:      {ZhHans: "文件以字节顺序标记（BOM）开头，JSON 不允许；已跳过", ZhHant: "檔案以位元組順序標記（BOM）開頭，JSON 不允許；已跳過", En: "the file begins with a byte order mark, which JSON does not allow; it was skipped"},
	noteOrganStated: {ZhHans: "报告写明机关类型或层级为 {stated}，未采用 -organ {given}", ZhHant: "報告寫明機關類型或層級為 {stated}，未採用 -organ {given}",
		En: "the report states the organ as {stated}; -organ {given} was not used"},
	notePublishedStated: {ZhHans: "报告写明发布日期为 {stated}，未采用 -published {given}", ZhHant: "報告寫明發布日期為 {stated}，未採用 -published {given}",
		En: "the report states its date of publication as {stated}; -published {given} was not used"},

	usageError:       {ZhHans: "用法错误：{cause}", ZhHant: "用法錯誤：{cause}", En: "usage: {cause}"},
	usageHint:        {ZhHans: "用 check -h 查看全部用法。", ZhHant: "用 check -h 查看全部用法。", En: "check -h explains all flags."},
	usageMalformed:   {ZhHans: "有一个选项的写法不对", ZhHant: "有一個選項的寫法不對", En: "a flag is malformed"},
	causeNoSpace:     {ZhHans: "磁盘已满", ZhHant: "磁盤已滿", En: "the disk is full"},
	causeDevice:      {ZhHans: "磁盘或设备读写出错", ZhHant: "磁盤或設備讀寫出錯", En: "the disk or device failed"},
	causeManyFiles:   {ZhHans: "打开的文件太多", ZhHant: "打開的檔案太多", En: "too many files are open"},
	causeLongName:    {ZhHans: "文件名太长", ZhHant: "檔案名太長", En: "the name of the file is too long"},
	causeReadOnly:    {ZhHans: "磁盘是只读的", ZhHant: "磁盤是唯讀的", En: "the disk is read-only"},
	causeSystem:      {ZhHans: "系统错误 {n}", ZhHant: "系統錯誤 {n}", En: "system error {n}"},
	causeUnknown:     {ZhHans: "原因不明", ZhHant: "原因不明", En: "for an unknown reason"},
	usageUnknownFlag: {ZhHans: "没有 {flag} 这个选项", ZhHant: "沒有 {flag} 這個選項", En: "there is no flag {flag}"},
	usageNoArgument:  {ZhHans: "选项 {flag} 后面缺少值", ZhHant: "選項 {flag} 後面缺少值", En: "flag {flag} needs a value"},
	usageBadValue:    {ZhHans: "{flag} 不能是“{value}”，可用：{allowed}", ZhHant: "{flag} 不能是「{value}」，可用：{allowed}", En: "{flag} cannot be \"{value}\"; it takes: {allowed}"},
	usageFormatLater: {ZhHans: "-format {value} 尚未实现；目前可用：{allowed}", ZhHant: "-format {value} 尚未實現；目前可用：{allowed}", En: "-format {value} is not yet there; for now: {allowed}"},
	usageUnknownCode: {ZhHans: "{flag}：没有代码或组别为“{code}”的规则；组别有 {groups}", ZhHant: "{flag}：沒有代碼或組別為「{code}」的規則；組別有 {groups}",
		En: "{flag}: no rule has the code or group \"{code}\"; the groups are {groups}"},
	usageNoFiles:     {ZhHans: "没有指定文件（- 表示标准输入）", ZhHant: "沒有指定檔案（- 表示標準輸入）", En: "no files given (- is standard input)"},
	usagePreviousOne: {ZhHans: "-previous 只能与一个文件同用", ZhHant: "-previous 只能與一個檔案同用", En: "-previous goes with one file only"},
	usageLevelsOne:   {ZhHans: "-children 和 -own 只能与一个文件同用", ZhHant: "-children 和 -own 只能與一個檔案同用", En: "-children and -own go with one file only"},
	usageAllChildren: {ZhHans: "-all-children 要与 -children 同用", ZhHant: "-all-children 要與 -children 同用", En: "-all-children goes with -children"},
	usageAggregate: {ZhHans: "-aggregate 汇总所列文件，不能与 -previous、-children、-all-children 同用", ZhHant: "-aggregate 匯總所列檔案，不能與 -previous、-children、-all-children 同用",
		En: "-aggregate sums the files and does not go with -previous, -children or -all-children"},

	sumCounted:  {ZhHans: "汇总了 {n} 份报告", ZhHant: "匯總了 {n} 份報告", En: "reports summed: {n}"},
	sumLeftOut:  {ZhHans: "未计入：{file} {name}（{why}）", ZhHant: "未計入：{file} {name}（{why}）", En: "left out: {file} {name} ({why})"},
	sumLacking:  {ZhHans: "{file} {name}：有 {n} 格没有数字，合计也留空", ZhHant: "{file} {name}：有 {n} 格沒有數字，合計也留空", En: "{file} {name}: cells without a number, whose sums were left blank: {n}"},
	sumTooLarge: {ZhHans: "{place}：合计太大，留空", ZhHant: "{place}：合計太大，留空", En: "{place}: the sum is too large and was left blank"},
	sumBounded: {ZhHans: "规章、规范性文件、项目和行政诉讼的合计是上限：联合制发的文件、有几个被告的案件只计一件，请核减",
		ZhHant: "規章、規範性文件、項目和行政訴訟的合計是上限：聯合制發的文件、有幾個被告的案件只計一件，請核減",
		En:     "the sums of regulations, normative documents, items and lawsuits are upper bounds: what several issued together and cases with several defendants count once"},
}

// say puts arguments, given as name and value in turn, into a phrase.
func say(lang govreport.Language, p phrase, args ...any) string {
	pairs := make([]string, len(args))
	for i, arg := range args {
		pairs[i] = fmt.Sprint(arg)
		if i%2 == 0 {
			pairs[i] = "{" + pairs[i] + "}"
		}
	}
	return strings.NewReplacer(pairs...).Replace(words[p].in(lang))
}
