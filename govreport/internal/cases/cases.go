// Package cases reads the cases of testdata/rules: reports that a rule must find fault with, and near misses that must stay
// silent. Tests and the book of rules use it.
package cases

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
	"github.com/zfxxgk/annualreport/govreport/extract"
)

// A Case is a report to check and how.
type Case struct {
	File    string // the report's
	Kind    string // bad or ok
	Report  *govreport.Report
	Options govreport.Options
}

// Base is the file's name without its extension; what belongs to the case begins with it.
func (c *Case) Base() string { return strings.TrimSuffix(c.File, filepath.Ext(c.File)) }

// Of returns the cases of a rule in the order of their names. The folder is testdata/rules.
func Of(folder string, code govreport.Code) ([]Case, error) {
	files, err := filepath.Glob(filepath.Join(folder, string(code), "*"))
	if err != nil {
		return nil, err
	}
	var list []Case
	for _, file := range files {
		if IsCompanion(file) {
			continue
		}
		c, err := Load(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, c)
	}
	return list, nil
}

// IsCompanion reports whether a file belongs to a case beside it: x.want.json holds the wanted findings of x, x.previous.json
// the report of the year before, x.with.json a Companion.
func IsCompanion(file string) bool {
	return strings.HasSuffix(file, ".want.json") || strings.HasSuffix(file, ".previous.json") || strings.HasSuffix(file, ".with.json")
}

// Load reads a case: a document, or a text for the importer. A name that ends in .final is checked as before publication.
func Load(file string) (Case, error) {
	c := Case{File: file}
	c.Kind, _, _ = strings.Cut(filepath.Base(file), "-")
	report, err := Read(file)
	if err != nil {
		return c, err
	}
	c.Report = report
	c.Options, err = optionsBeside(c.Base())
	return c, err
}

// Read reads a report: JSON, or the text of a page.
func Read(file string) (*govreport.Report, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(file) != ".txt" {
		return govreport.Decode(data)
	}
	extraction, err := extract.Text(string(data))
	if err != nil {
		return nil, err
	}
	return extraction.Report, nil
}

// A Companion is what the report of a case is compared with, and what the caller says of it.
type Companion struct {
	Own         json.RawMessage   `json:"own,omitempty"`
	Children    []json.RawMessage `json:"children,omitempty"`
	AllChildren bool              `json:"allChildren,omitempty"`
	Deadline    codes.Date        `json:"deadline,omitempty"`
}

// CompanionOf reads x.with.json; what is not there is empty.
func CompanionOf(base string) (c Companion, err error) {
	data, err := os.ReadFile(base + ".with.json")
	if os.IsNotExist(err) {
		return c, nil
	}
	if err == nil {
		err = json.Unmarshal(data, &c)
	}
	return c, err
}

// Options are those of a check with the companion.
func (c *Companion) Options() (o govreport.Options, err error) {
	o.AllChildren, o.Deadline = c.AllChildren, c.Deadline
	if c.Own != nil {
		if o.Own, err = govreport.Decode(c.Own); err != nil {
			return o, err
		}
	}
	for _, document := range c.Children {
		child, err := govreport.Decode(document)
		if err != nil {
			return o, err
		}
		o.Children = append(o.Children, child)
	}
	return o, nil
}

func optionsBeside(base string) (o govreport.Options, err error) {
	companion, err := CompanionOf(base)
	if err != nil {
		return o, err
	}
	if o, err = companion.Options(); err != nil {
		return o, err
	}
	o.Final = strings.HasSuffix(base, ".final")
	if previous := base + ".previous.json"; exists(previous) {
		o.Previous, err = Read(previous)
	}
	return o, err
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
