package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func TestEveryPhraseIsSaidInEveryLanguage(t *testing.T) {
	for p, text := range words {
		var wanted []string
		for i, said := range []string{text.ZhHans, text.ZhHant, text.En} {
			if said == "" {
				t.Errorf("phrase %d (%q): nothing in %s", p, text.ZhHans, govreport.Languages()[i])
			}
			names := placeholder.FindAllString(said, -1)
			slices.Sort(names)
			if i == 0 {
				wanted = names
			}
			if !slices.Equal(names, wanted) {
				t.Errorf("phrase %d (%q): placeholders %v in %s, %v in zh-Hans", p, text.ZhHans, names, govreport.Languages()[i], wanted)
			}
		}
		if regexp.MustCompile(`\p{Han}`).MatchString(text.En) {
			t.Errorf("phrase %d: Chinese in the English %q", p, text.En)
		}
	}
	for _, kind := range kinds {
		for _, lang := range govreport.Languages() {
			if kind.Label().In(lang) == "" {
				t.Errorf("kind %s has no words in %s", kind, lang)
			}
		}
	}
	for _, level := range levels {
		for _, lang := range govreport.Languages() {
			if level.Label().In(lang) == "" {
				t.Errorf("level %s has no words in %s", level, lang)
			}
		}
	}
}

// Every flag, kind and level is in the usage text of every language.
func TestUsageIsComplete(t *testing.T) {
	names := []string{"format", "lang", "organ", "published", "deadline", "draft", "only", "skip", "fail", "previous", "color", "v", "h"}
	for _, lang := range govreport.Languages() {
		text := usage.in(lang)
		for _, name := range names {
			if !strings.Contains(text, "\n  -"+name+" ") {
				t.Errorf("%s: -%s is not explained", lang, name)
			}
		}
		for _, kind := range kinds {
			if !strings.Contains(text, string(kind)) {
				t.Errorf("%s: kind %s is not named", lang, kind)
			}
		}
		for _, level := range levels {
			if !strings.Contains(text, string(level)) {
				t.Errorf("%s: level %s is not named", lang, level)
			}
		}
		for line := range strings.Lines(text) {
			if w := textWidth(strings.TrimSuffix(line, "\n"), 2); w > 81 {
				t.Errorf("%s: %d columns wide: %s", lang, w, line)
			}
		}
	}
}
