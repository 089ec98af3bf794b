// Command form serves a page with tables 三 and 四 of the report as printed, filled from the sample report and checked by
// the browser module as one types:
//
//	go run ./examples/form
//
// It is a beginning: the smallest page that shows the three lines of page/page.js at work.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"regexp"
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
	return newServer(handler).Serve(listener)
}

// newServer keeps its clients within bounds: a body that does not come would hold a connection for ever.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 16 << 10,
	}
}

// built builds the browser modules when they are not all there, or not of one build.
func built() error {
	reason := whole(os.DirFS(folder))
	if reason == nil {
		return nil
	}
	slog.Info("building the browser modules, once", "because", reason)
	cmd := exec.Command("go", "run", "./wasm/build")
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	err := cmd.Run() // fails too when all is there, but larger than it should be: it has said so
	if reason = whole(os.DirFS(folder)); reason != nil {
		return errors.Join(err, reason)
	}
	return nil
}

var stampPattern = regexp.MustCompile(`"(.+)"`)

// stamped are the files of a build that say of which they are.
var stamped = []string{"govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt"}

// whole tells what the package lacks of a build: a file, or modules that carry the stamp of the JavaScript beside them.
func whole(npm fs.FS) error {
	files := map[string][]byte{}
	for _, name := range append([]string{"wasm_exec.js", "stamp.js"}, stamped...) {
		data, err := fs.ReadFile(npm, name)
		if err != nil {
			return err
		}
		files[name] = data
	}
	stamp := stampPattern.FindSubmatch(files["stamp.js"])
	if stamp == nil {
		return errors.New("stamp.js has no stamp")
	}
	for _, name := range stamped {
		if !bytes.Contains(files[name], stamp[1]) {
			return fmt.Errorf("%s is not of the build of stamp.js", name)
		}
	}
	return nil
}
