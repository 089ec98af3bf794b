module github.com/zfxxgk/annualreport

go 1.26
