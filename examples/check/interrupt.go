package main

import (
	"context"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/zfxxgk/annualreport/govreport/importer"
)

// interrupted is the exit status of a command that a signal ended.
const interrupted = 130

// endWithSignals has a signal end the command only when the conversions that it started have ended and their files are gone. The
// function that it returns gives the signals back.
func (o *options) endWithSignals() func() {
	ctx, restore := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	reading := new(sync.RWMutex)
	o.ctx, o.reading = ctx, reading
	keep := context.AfterFunc(ctx, func() {
		restore() // a second one ends it at once
		reading.Lock()
		os.Exit(interrupted)
	})
	return func() {
		if !keep() { // a signal has come, and ends the command
			select {}
		}
		restore()
	}
}

// read imports a file, as long as no signal comes.
func (o *options) read(data []byte) ([]importer.Part, error) {
	o.reading.RLock()
	defer o.reading.RUnlock()
	return importer.ReadContext(o.ctx, data, importer.Options{})
}
