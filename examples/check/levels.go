package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/zfxxgk/annualreport/govreport"
)

// readLevels reads the reports that the report to be checked is the sum of.
func (o *options) readLevels(stdin io.Reader) (err error) {
	if o.own != "" {
		own, _, err := o.reports([]string{o.own}, stdin)
		if err != nil {
			return err
		}
		if len(own) > 1 {
			return errors.New(say(o.lang, errLevels, "file", clean(o.own), "cause", say(o.lang, errOneReport)))
		}
		o.check.Own = own[0]
	}
	o.check.Children, o.sources, err = o.reports(o.children, stdin)
	return err
}

// reports reads all reports of files, and says where each stood. What the flags say is of another report.
func (o *options) reports(files []string, stdin io.Reader) (list []*govreport.Report, sources []string, err error) {
	of := &options{lang: o.lang, files: files, ctx: o.ctx, reading: o.reading}
	for j := range of.jobs(stdin) {
		source := clean(j.file)
		if j.file == "-" {
			source = say(o.lang, standardInput)
		}
		if j.line > 0 {
			source = say(o.lang, lineOf, "file", source, "n", j.line)
		}
		for _, l := range of.load(j) {
			if l.err != nil {
				return nil, nil, errors.New(say(o.lang, errLevels, "file", source, "cause", l.err))
			}
			from := source
			if l.part != "" {
				from = say(o.lang, partOf, "file", source, "part", clean(l.part))
			}
			o.tell(from, l.notes)
			list, sources = append(list, l.report), append(sources, from)
		}
	}
	return list, sources, nil
}

// setLevels holds that the flags about levels go together.
func (o *options) setLevels() error {
	switch levels := len(o.children) > 0 || o.own != ""; {
	case o.aggregate && (len(o.children) > 0 || o.check.AllChildren || o.previous != ""):
		return errors.New(say(o.lang, usageAggregate))
	case o.check.AllChildren && len(o.children) == 0:
		return errors.New(say(o.lang, usageAllChildren))
	case levels && !o.aggregate && len(o.files) > 1:
		return errors.New(say(o.lang, usageLevelsOne))
	}
	if o.aggregate {
		o.children = o.files
	}
	return nil
}

// printSum prints the sum of the reports as a report, and on standard error what should be known of it.
func (o *options) printSum(stdout, stderr io.Writer) int {
	sum, p := govreport.Aggregate(o.check.Own, o.check.Children)
	o.sayProvenance(stderr, sum, p)
	for i := range o.told {
		fmt.Fprintln(stderr, o.told[i].in(o.lang))
	}
	if text := o.passedOver(); text != "" {
		fmt.Fprintln(stderr, text)
	}
	if p.Counted() == 0 {
		return 2
	}
	printer := &jsonPrinter{lang: o.lang, pretty: o.format != "ndjson"}
	if _, err := stdout.Write(printer.encode(json.RawMessage(govreport.Encode(sum)))); err != nil {
		fmt.Fprintln(stderr, say(o.lang, errWrite, "cause", o.cause(err)))
		return 2
	}
	if len(p.LeftOut()) > 0 {
		return 1
	}
	return 0
}

// sayProvenance says how many reports were summed, which were not, and which cells are not simply their sum.
func (o *options) sayProvenance(w io.Writer, sum *govreport.Report, p *govreport.Provenance) {
	fmt.Fprintln(w, say(o.lang, sumCounted, "n", p.Counted()))
	for _, left := range p.LeftOut() {
		fmt.Fprintln(w, say(o.lang, sumLeftOut, "file", o.source(left.Child), "name", clean(left.Name.In(o.lang)), "why", left.Why.In(o.lang)))
	}
	if p.Counted() == 0 {
		return
	}
	lacking := make([]int, len(o.check.Children)+1) // cells, by report; the organ's own last
	bounded := false
	for _, cell := range govreport.FormOf(sum.Edition).Cells {
		how, _ := p.Cell(cell.Pointer)
		for _, child := range how.Lacking {
			lacking[(child+len(lacking))%len(lacking)]++
		}
		if how.TooLarge {
			fmt.Fprintln(w, say(o.lang, sumTooLarge, "place", govreport.PlaceOf(sum.Edition, cell.Pointer).In(o.lang)))
		}
		n, _ := cell.Int(sum)
		bounded = bounded || n > 0 && len(how.Parts) > 1 && how.Bound
	}
	for i, n := range lacking {
		if child := i; n > 0 {
			if i == len(lacking)-1 {
				child = govreport.OwnReport
			}
			fmt.Fprintln(w, say(o.lang, sumLacking, "file", o.source(child), "name", clean(p.Name(child).In(o.lang)), "n", n))
		}
	}
	if bounded {
		fmt.Fprintln(w, say(o.lang, sumBounded))
	}
}

// source says where a report stood.
func (o *options) source(child int) string {
	if child == govreport.OwnReport {
		return clean(o.own)
	}
	return o.sources[child]
}
