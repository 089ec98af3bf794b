// Package codes knows the dates, codes and addresses that a Chinese administrative organ prints of itself: how each is
// written, what its digits say, and whether its check characters are right.
//
//   - [Date]: 成文日期 or 发布日期, a day of the calendar
//   - [Division]: 行政区划代码 (GB/T 2260, GB/T 10114), and the [Province] it lies in
//   - [Credit]: 统一社会信用代码 (GB 32100-2015, GB 11714-1997)
//   - [Site]: 网站标识码, in the footer of a government website
//   - [ICP] and [PublicSecurity]: the numbers a website is filed under, ICP备案号 and 公安联网备案号
//   - [Document]: 发文字号 or 文号 (GB/T 9704-2012 §7.2.5)
//   - [Phone], [Email] and [Postcode]
//
// Every type is a string that holds what was printed, so that nothing is lost, and its zero value is "not stated".
// WellFormed tells whether it is written as it ought to be, which is what the …Pattern beside it says as a regular
// expression. Valid asks more of it, the provinces and the check characters, and [Fault] says what is wrong. The Parse
// functions read what people type, the Find functions find in running text what Parse reads, each with its place ([Found]).
// Telephones, mailboxes and postcodes have none.
//
// What the package does not do: it looks nothing up. That a code is valid does not say that it was ever given to anyone.
package codes
