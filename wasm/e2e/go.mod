module github.com/zfxxgk/annualreport/wasm/e2e

go 1.26.0

require (
	github.com/chromedp/cdproto v0.159.0
	github.com/chromedp/chromedp v0.23.0
	github.com/tetratelabs/wazero v1.12.0
	github.com/zfxxgk/annualreport v0.0.0-00010101000000-000000000000
)

require (
	github.com/go-json-experiment/json v1.27.2 // indirect
	golang.org/x/sys v0.49.0 // indirect
)

replace github.com/zfxxgk/annualreport => ../..
