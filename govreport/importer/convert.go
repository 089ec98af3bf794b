package importer

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/zfxxgk/annualreport/govreport/extract"
)

// ErrConverter says that a format is read through LibreOffice, and there is none.
var ErrConverter = errors.New("old format, which LibreOffice converts: install it, or save the file as .docx or .xlsx")

// ErrConversion says that LibreOffice could not convert a file, or not in time.
var ErrConversion = errors.New("LibreOffice could not convert it: save the file as .docx or .xlsx")

// ConvertTime is how long a conversion may take when the options do not say: the first one after a start takes some ten
// seconds.
const ConvertTime = time.Minute

// programs are the names that LibreOffice goes by.
var programs = [...]string{"soffice", "libreoffice"}

// converted reads a format as what LibreOffice makes of it.
func converted(from, to Format, read readFunc) readFunc {
	return func(ctx context.Context, data []byte, o *Options) ([]extract.Input, error) {
		program, err := o.converter()
		if err != nil {
			return nil, err
		}
		limit := o.ConvertTime
		if limit == 0 {
			limit = ConvertTime
		}
		ctx, cancel := context.WithTimeout(ctx, limit)
		defer cancel()
		made, err := convert(ctx, program, data, from, to)
		if err != nil {
			return nil, err
		}
		return read(ctx, made, o)
	}
}

// converter finds LibreOffice.
func (o *Options) converter() (string, error) {
	if o.Converter != "" {
		return o.Converter, nil
	}
	for _, name := range programs {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", ErrConverter
}

// convert has LibreOffice convert a file, in a directory of its own and as a user of its own, so that it does not wait for one
// that is open. Macros do not run without a window.
func convert(ctx context.Context, program string, data []byte, from, to Format) ([]byte, error) {
	dir, err := os.MkdirTemp("", "annualreport-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "report."+string(from))
	if err := os.WriteFile(file, data, 0o600); err != nil {
		return nil, err
	}
	out := filepath.Join(dir, "out")
	c := exec.CommandContext(ctx, program, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(dir, "user")),
		"--headless", "--norestore", "--convert-to", string(to), "--outdir", out, file)
	c.WaitDelay = time.Second
	endWithChildren(c)
	said, err := c.CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %.200s", ErrConversion, errors.Join(ctx.Err(), err), said)
	}
	made, err := os.ReadFile(filepath.Join(out, "report."+string(to)))
	if err != nil {
		return nil, fmt.Errorf("%w: %.200s", ErrConversion, said)
	}
	return made, nil
}
