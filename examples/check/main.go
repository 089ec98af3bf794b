// Command check reads annual reports on government information disclosure (政府信息公开工作年度报告) and says what is wrong
// with them: for each report what was read, what was found, what could not be decided, and one last line that says
// whether it may be published.
//
//	go run ./examples/check testdata/reports/2022-pengyang.txt
//	go run ./examples/check -format ndjson -lang en reports/*.json
//
// It reads JSON, NDJSON and whatever package importer reads; check -h lists the flags and the exit status. It checks reports and changes none.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
