package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/zfxxgk/annualreport/govreport"
	"github.com/zfxxgk/annualreport/govreport/codes"
)

// options are what the command line asks for.
type options struct {
	format   string // text, json or ndjson
	noReport bool   // the answers of json and ndjson leave the report out
	lang     govreport.Language
	kind     govreport.Kind  // of the organ, where the report does not say
	level    govreport.Level // of the organ, where the report does not say
	date     codes.Date      // of publication, where the report does not say
	check    govreport.Options
	previous string             // the file of the report on the year before
	fail     govreport.Severity // the mildest severity that makes the exit status 1; 0 for never
	color    string             // auto, always or never

	own       string   // the file of the organ's own report
	children  []string // the files of the reports that the one to check sums
	sources   []string // where each of those reports stood
	aggregate bool     // the files are to be summed instead of checked

	told []note // doubtful, on the reports that the one to check is compared with, or that are summed

	ctx     context.Context // ends with the command
	reading *sync.RWMutex   // held while a file is imported

	verbose bool
	help    bool
	files   []string
	other   map[string]int // files in folders that are passed over, by their endings
}

// parseFlags reads the command line. Flags may stand before, between and after the files; what follows "--" is files.
// The language is in the options whatever else is wrong, so that the error can be said in it.
func parseFlags(args []string) (*options, error) {
	o := &options{lang: govreport.ZhHans, fail: govreport.Error}
	var lang, organ, published, deadline, only, skip, fail string
	var draft bool
	fs := flag.NewFlagSet("check", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.format, "format", "text", "")
	fs.BoolVar(&o.noReport, "no-report", false, "")
	fs.StringVar(&lang, "lang", string(govreport.ZhHans), "")
	fs.StringVar(&organ, "organ", "", "")
	fs.StringVar(&published, "published", "", "")
	fs.StringVar(&deadline, "deadline", "", "")
	fs.BoolVar(&draft, "draft", false, "")
	fs.StringVar(&only, "only", "", "")
	fs.StringVar(&skip, "skip", "", "")
	fs.StringVar(&fail, "fail", "error", "")
	fs.StringVar(&o.previous, "previous", "", "")
	fs.StringVar(&o.own, "own", "", "")
	fs.Func("children", "", func(file string) error { o.children = append(o.children, file); return nil })
	fs.BoolVar(&o.check.AllChildren, "all-children", false, "")
	fs.BoolVar(&o.aggregate, "aggregate", false, "")
	fs.StringVar(&o.color, "color", "auto", "")
	fs.BoolVar(&o.verbose, "v", false, "")
	fs.BoolVar(&o.help, "h", false, "")
	fs.BoolVar(&o.help, "help", false, "")

	err := parseAnywhere(fs, args, &o.files)
	langErr := o.setLanguage(lang)
	if err != nil {
		return o, flagError(err, o.lang)
	}
	if o.help {
		return o, nil
	}
	o.check.Final = !draft
	if o.verbose {
		o.check.MostListed = -1
	}
	return o, firstError(
		langErr,
		o.oneOf("format", o.format, "text", "json", "ndjson"),
		o.oneOf("color", o.color, "auto", "always", "never"),
		o.setFail(fail),
		o.setOrgan(organ),
		o.setDate("published", published, &o.date),
		o.setDate("deadline", deadline, &o.check.Deadline),
		o.setCodes("only", only, &o.check.Only),
		o.setCodes("skip", skip, &o.check.Skip),
		o.setFiles(),
		o.setLevels(),
	)
}

// parseAnywhere parses flags wherever they stand among the files.
func parseAnywhere(fs *flag.FlagSet, args []string, files *[]string) error {
	for {
		if err := fs.Parse(args); err != nil {
			return err
		}
		parsed := args[:len(args)-fs.NArg()]
		if fs.NArg() == 0 {
			return nil
		}
		if len(parsed) > 0 && parsed[len(parsed)-1] == "--" {
			*files = append(*files, fs.Args()...)
			return nil
		}
		*files = append(*files, fs.Arg(0))
		args = fs.Args()[1:]
	}
}

// flagError says in the user's language what package flag says in English.
func flagError(err error, lang govreport.Language) error {
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: "); ok {
		return errors.New(say(lang, usageUnknownFlag, "flag", clean(name)))
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: "); ok {
		return errors.New(say(lang, usageNoArgument, "flag", clean(name)))
	}
	if lang == govreport.En {
		return errors.New(clean(err.Error()))
	}
	return errors.New(say(lang, usageMalformed))
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// bad is the error of a flag whose value is none of the allowed ones.
func (o *options) bad(flag, value, allowed string) error {
	return errors.New(say(o.lang, usageBadValue, "flag", "-"+flag, "value", clean(value), "allowed", allowed))
}

func (o *options) oneOf(flag, value string, allowed ...string) error {
	switch {
	case slices.Contains(allowed, value):
		return nil
	case flag == "format" && slices.Contains([]string{"csv", "xlsx", "html"}, value):
		return errors.New(say(o.lang, usageFormatLater, "value", value, "allowed", strings.Join(allowed, ", ")))
	}
	return o.bad(flag, value, strings.Join(allowed, ", "))
}

func (o *options) setLanguage(lang string) error {
	match, ok := govreport.MatchLanguage(lang)
	if !ok {
		return o.bad("lang", lang, "zh-Hans, zh-Hant, en")
	}
	o.lang = match
	return nil
}

func (o *options) setFail(fail string) error {
	switch fail {
	case "error":
		o.fail = govreport.Error
	case "warning":
		o.fail = govreport.Warning
	case "advice":
		o.fail = govreport.Advice
	case "never":
		o.fail = 0
	default:
		return o.bad("fail", fail, "error, warning, advice, never")
	}
	return nil
}

// setOrgan reads kind/level, of which either may be left out: "township/township", "department", "/county".
func (o *options) setOrgan(organ string) error {
	kind, level, _ := strings.Cut(organ, "/")
	if kind != "" && !slices.Contains(kinds, govreport.Kind(kind)) {
		return o.bad("organ", organ, "kind = "+join(kinds))
	}
	if level != "" && !slices.Contains(levels, govreport.Level(level)) {
		return o.bad("organ", organ, "level = "+join(levels))
	}
	o.kind, o.level = govreport.Kind(kind), govreport.Level(level)
	return nil
}

func (o *options) setDate(flag, value string, date *codes.Date) error {
	if value == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, value); err != nil {
		return o.bad(flag, value, "2023-01-30")
	}
	*date = codes.Date(value)
	return nil
}

// setCodes reads a list of codes and groups, in any case, and names the one that no rule has.
func (o *options) setCodes(flag, list string, codes *[]string) error {
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		if name == "" {
			continue
		}
		if check := (govreport.Options{Only: []string{name}}); check.Err() != nil {
			return errors.New(say(o.lang, usageUnknownCode, "flag", "-"+flag, "code", clean(name), "groups", groups()))
		}
		*codes = append(*codes, name)
	}
	return nil
}

// groups lists the groups of the catalogue.
func groups() string {
	var groups []string
	for _, rule := range govreport.Rules() {
		if group := rule.Code.Group(); !slices.Contains(groups, group) {
			groups = append(groups, group)
		}
	}
	return strings.Join(groups, ", ")
}

// setFiles looks into the folders among the files.
func (o *options) setFiles() error {
	o.files, o.other = expand(o.files)
	children, other := expand(o.children)
	o.children = children
	for ending, n := range other {
		o.other[ending] += n
	}
	switch {
	case len(o.files) == 0:
		return errors.New(say(o.lang, usageNoFiles))
	case o.previous != "" && len(o.files) > 1:
		return errors.New(say(o.lang, usagePreviousOne))
	}
	return nil
}

func join[S ~string](list []S) string {
	var b strings.Builder
	for i, s := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(s))
	}
	return b.String()
}
