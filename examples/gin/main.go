// Command gin is a small HTTP service that takes in reports: gin, with govreport registered at gin's own validator.
//
//	go run . -listen 127.0.0.1:8080
//	curl --data-binary @report.json -H 'Content-Type: application/json' http://127.0.0.1:8080/reports
//
// It stores nothing, and says so. It answers 200 when the report has no error, with what else is worth a look, and 422 with application/problem+json
// (RFC 9457) when it has.
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8080", "address to listen on")
	flag.Parse()
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", *listen)
	if err == nil {
		slog.Info("listening", "address", listener.Addr().String())
		err = serve(ctx, listener)
	}
	if err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}

// The bounds within which a client must keep, and how long a stopping server waits for answers under way.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 30 * time.Second
	writeTimeout  = 30 * time.Second
	idleTimeout   = 2 * time.Minute
	stopTimeout   = 20 * time.Second
	maxHeader     = 16 << 10
)

// serve answers requests until the context is done, and then those that are under way.
func serve(ctx context.Context, listener net.Listener) error {
	handler, err := newHandler()
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: maxHeader,
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
		defer cancel()
		stopped <- server.Shutdown(ctx)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
