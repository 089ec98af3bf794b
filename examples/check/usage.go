package main

// usage is what -h prints.
var usage = wording{
	ZhHans: `用法：check [选项] 文件…

检查政府信息公开工作年度报告，逐份说明读到什么、发现什么、哪些无法判断；
每份报告的最后一行是结论：是否可以发布。

文件：.json、.ndjson（每行一份报告），或者公布时的文件：网页 .html、.docx、
      .xlsx、.pdf（扫描件除外）、从网页或文档复制的全文 .txt。
      格式按内容识别，与扩展名无关；文字可以是 UTF-8、UTF-16、GB18030（GBK）
      或 Big5 编码。
      .doc、.xls、.wps、.et 等要装有 LibreOffice（soffice 在 PATH 中）。
      文件也可以是目录：检查其中所有这些文件，包括下级目录。
      - 表示标准输入。
      .json 不超过 16 MB，其他文件不超过 32 MB（其中文字不超过 4 MB）。

选项（可写在文件前后；-- 之后都是文件）：
  -draft             按草稿检查：不报告尚未填写的内容。默认按发布前的最终检查
  -organ 类型/层级   报告没有写明机关类型、层级时以此为准
                     类型：government 人民政府，governmentOffice 政府办公室，
                           department 部门，township 乡镇，subdistrict 街道，
                           ministry 国务院部门，vertical 垂直管理，other 其他
                     层级：central 中央，province 省，prefecture 设区的市，
                           county 县，township 乡
  -published 日期    报告没有写明发布日期时以此为准，如 2023-01-30
  -deadline 日期     当地规定的公布期限（早于法定期限，或者乡镇、街道的期限），
                     如 2023-01-20
  -previous 文件     同一机关上一年度的报告（只能与一个文件同用）
  -children 文件     所属单位的报告，与汇总报告比较；可重复，.ndjson 可有多份
                     （只能与一个文件同用）
  -own 文件          汇总机关本级的报告，与 -children 同用
  -all-children      所属单位的报告已经全部给出：合计不符即为错误
  -aggregate         不检查，而把所列文件（和 -own）汇总成一份 JSON 报告
  -only 代码         只用这些规则，逗号分隔，可写代码（T3-R）或组别（T3、J）
  -skip 代码         不用这些规则，写法同上
  -fail 级别         error（默认）、warning、advice 或 never：
                     有达到该级别的问题时，退出状态为 1
  -format 格式       text（默认）、json（每份报告一个对象）、
                     ndjson（每份报告一行）
  -no-report         json、ndjson 的答案中不再重复报告本身
  -lang 语言         zh-Hans（默认）、zh-Hant 或 en
  -color 方式        auto（默认：仅在终端上，且未设 NO_COLOR）、always 或 never
  -v                 全部列出：每处无法判断的规则、一个部分超过 100 条的问题；
                     同一规则在一个部分的问题，不加 -v 至多列出 300 个，其余计数
  -h                 显示本说明

退出状态（-aggregate：有报告没有汇总在内为 1）：
  0  没有达到 -fail 级别的问题
  1  有达到 -fail 级别的问题
  2  用法错误，或者有文件不是报告、无法读取、各表没有读到一个数字
     （此时不论其他文件结果如何）

例：
  check 2022年报.html
  check -organ government/prefecture -published 2023-01-30 年报.txt
  check -format ndjson 全县 > 结果.ndjson
  check -children 各单位.ndjson -own 本级.json 全县.json
  check -aggregate -own 本级.json 各单位.ndjson > 全县.json
`,
	ZhHant: `用法：check [選項] 檔案…

檢查政府信息公開工作年度報告，逐份說明讀到什麼、發現什麼、哪些無法判斷；
每份報告的最後一行是結論：是否可以發布。

檔案：.json、.ndjson（每行一份報告），或者公布時的檔案：網頁 .html、.docx、
      .xlsx、.pdf（掃描件除外）、從網頁或文檔複製的全文 .txt。
      格式按內容識別，與副檔名無關；文字可以是 UTF-8、UTF-16、GB18030（GBK）
      或 Big5 編碼。
      .doc、.xls、.wps、.et 等要裝有 LibreOffice（soffice 在 PATH 中）。
      檔案也可以是目錄：檢查其中所有這些檔案，包括下級目錄。
      - 表示標準輸入。
      .json 不超過 16 MB，其他檔案不超過 32 MB（其中文字不超過 4 MB）。

選項（可寫在檔案前後；-- 之後都是檔案）：
  -draft             按草稿檢查：不報告尚未填寫的內容。預設按發布前的最終檢查
  -organ 類型/層級   報告沒有寫明機關類型、層級時以此為準
                     類型：government 人民政府，governmentOffice 政府辦公室，
                           department 部門，township 鄉鎮，subdistrict 街道，
                           ministry 國務院部門，vertical 垂直管理，other 其他
                     層級：central 中央，province 省，prefecture 設區的市，
                           county 縣，township 鄉
  -published 日期    報告沒有寫明發布日期時以此為準，如 2023-01-30
  -deadline 日期     當地規定的公布期限（早於法定期限，或者鄉鎮、街道的期限），
                     如 2023-01-20
  -previous 檔案     同一機關上一年度的報告（只能與一個檔案同用）
  -children 檔案     所屬單位的報告，與匯總報告比較；可重複，.ndjson 可有多份
                     （只能與一個檔案同用）
  -own 檔案          匯總機關本級的報告，與 -children 同用
  -all-children      所屬單位的報告已經全部給出：合計不符即為錯誤
  -aggregate         不檢查，而把所列檔案（和 -own）匯總成一份 JSON 報告
  -only 代碼         只用這些規則，逗號分隔，可寫代碼（T3-R）或組別（T3、J）
  -skip 代碼         不用這些規則，寫法同上
  -fail 級別         error（預設）、warning、advice 或 never：
                     有達到該級別的問題時，結束狀態為 1
  -format 格式       text（預設）、json（每份報告一個物件）、
                     ndjson（每份報告一行）
  -no-report         json、ndjson 的答案中不再重複報告本身
  -lang 語言         zh-Hans（預設）、zh-Hant 或 en
  -color 方式        auto（預設：僅在終端上，且未設 NO_COLOR）、always 或 never
  -v                 全部列出：每處無法判斷的規則、一個部分超過 100 條的問題；
                     同一規則在一個部分的問題，不加 -v 至多列出 300 個，其餘計數
  -h                 顯示本說明

結束狀態（-aggregate：有報告沒有匯總在內為 1）：
  0  沒有達到 -fail 級別的問題
  1  有達到 -fail 級別的問題
  2  用法錯誤，或者有檔案不是報告、無法讀取、各表沒有讀到一個數字
     （此時不論其他檔案結果如何）

例：
  check 2022年報.html
  check -organ government/prefecture -published 2023-01-30 年報.txt
  check -format ndjson 全縣 > 結果.ndjson
  check -children 各單位.ndjson -own 本級.json 全縣.json
  check -aggregate -own 本級.json 各單位.ndjson > 全縣.json
`,
	En: `usage: check [flags] FILE…

Checks annual reports on government information disclosure
(政府信息公开工作年度报告). Says of each what was read, what was found and what
could not be decided; the last line about each report is the verdict: whether it
may be published.

FILE: .json, .ndjson (one report a line), or a report as it was published: a web
      page (.html), .docx, .xlsx, .pdf (no scans), or the text of a page or
      document (.txt). The content says what it is, whatever its name; text may
      be in UTF-8, UTF-16, GB18030 (GBK) or Big5.
      .doc, .xls, .wps, .et and the like need LibreOffice (soffice on the PATH).
      A folder stands for all such files in it and in the folders below it.
      - is standard input.
      At most 16 MB of JSON, 32 MB of others (4 MB of text in them).

Flags (before or after the files; what follows -- is files):
  -draft             check a draft: what is not yet filled in is not reported;
                     the default is the final check before publication
  -organ KIND/LEVEL  the organ's kind and level where the report does not say
                     kinds: government, governmentOffice, department, township,
                            subdistrict, ministry, vertical, other
                     levels: central, province, prefecture, county, township
  -published DATE    the date of publication where the report does not say,
                     such as 2023-01-30
  -deadline DATE     the last day of publication set locally (earlier than the
                     law's, or for townships and subdistricts)
  -previous FILE     the same organ's report on the year before (one file only)
  -children FILE     reports of subordinate organs, with which the aggregated
                     report is compared; repeatable, .ndjson holds many (one
                     file only)
  -own FILE          the organ's own report, which goes with -children
  -all-children      no child is missing: a sum that differs is an error
  -aggregate         check nothing: sum the files, and -own, and print the report
                     as JSON
  -only CODES        only these rules: codes (T3-R) or groups (T3, J), commas
                     between them
  -skip CODES        not these rules
  -fail LEVEL        error (default), warning, advice or never: findings at or
                     above it make the exit status 1
  -format FORMAT     text (default), json (one object a report), ndjson (one line
                     a report)
  -no-report         leave the report itself out of the answers of json and
                     ndjson
  -lang LANGUAGE     zh-Hans (default), zh-Hant or en
  -color WHEN        auto (default: on a terminal, unless NO_COLOR is set),
                     always or never
  -v                 list everything: every place that could not be decided,
                     and the findings of a section beyond the hundredth;
                     without it at most 300 of one rule in a section are
                     listed in any format, and the others counted
  -h                 this text

Exit status (-aggregate: 1 where a report was left out):
  0  nothing at or above the -fail level
  1  findings at or above the -fail level
  2  wrong usage, or a file that is not a report, could not be read, or has not
     one number in its tables, whatever the other files gave

Examples:
  check report-2022.html
  check -organ government/prefecture -published 2023-01-30 report.txt
  check -format ndjson county > results.ndjson
  check -children organs.ndjson -own own.json county.json
  check -aggregate -own own.json organs.ndjson > county.json
`,
}
