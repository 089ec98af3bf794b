// Command form serves a page with tables 三 and 四 of the report as printed, filled from the sample report and checked by
// the browser module as one types:
//
//	go run ./examples/form
//
// It is a beginning: the smallest page that shows the three lines of page/page.js at work.
package main

import (
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"time"
)

// folder holds the npm package, with the modules once they are built.
const folder = "wasm/npm"

func main() {
	listen := flag.String("listen", "127.0.0.1:8060", "address to listen on")
	report := flag.String("report", "testdata/reports/2022-pengyang.json", "report to fill the form from")
	flag.Parse()
	if err := run(*listen, *report); err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}

func run(listen, report string) error {
	if err := built(); err != nil {
		return err
	}
	document, err := os.ReadFile(report)
	if err != nil {
		return err
	}
	handler, err := newHandler(document, os.DirFS(folder))
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	slog.Info("open", "address", "http://"+listener.Addr().String()+"/")
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	return server.Serve(listener)
}

// built builds the browser modules when they are not there.
func built() error {
	if _, err := os.Stat(folder + "/stamp.js"); err == nil { // the file that the builder puts there last
		return nil
	}
	slog.Info("building the browser modules, once")
	cmd := exec.Command("go", "run", "./wasm/build")
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	return cmd.Run()
}
