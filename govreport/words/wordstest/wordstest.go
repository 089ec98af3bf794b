// Package wordstest holds the files of words against the source that they translate. Where tests are compiled for the browser,
// which carries no words, it has them loaded too.
package wordstest

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport/internal/hanzi"
)

// Languages are those that have a file.
var Languages = []string{"zh-Hant", "en"}

// leftOut are the names that a language does not say: English headings are not numbered.
var leftOut = map[string]string{"en heading": "number"}

// wrong are spellings of Traditional Chinese that are not those of the file, which says in its head what they are.
var wrong = strings.Fields("複議 覆議 發佈 公佈 答復 反復 重復 復制 覆制 “ ” ‘ ’")

// Check wants every file to have just the keys of the originals, each with a text that names the same arguments. A file also
// has keys that are not the caller's.
func Check(t *testing.T, originals map[string]string, mine func(key string) bool) {
	t.Helper()
	for _, language := range Languages {
		texts := read(t, language)
		for key, original := range originals {
			text, ok := texts[key]
			if !ok {
				t.Errorf("%s: %s is missing: %s", language, key, original)
				continue
			}
			names := slices.DeleteFunc(namesIn(original), func(name string) bool { return leftOut[language+" "+key] == name })
			if got := namesIn(text); !slices.Equal(got, names) {
				t.Errorf("%s: %s names %v, the original %v: %s", language, key, got, names, text)
			}
			if language == "zh-Hant" {
				checkTraditional(t, key, text, original)
			}
		}
		for key := range texts {
			if _, ok := originals[key]; mine(key) && !ok {
				t.Errorf("%s: nothing says %s", language, key)
			}
		}
	}
}

// checkTraditional wants the original's own words in Traditional characters: what a reader finds on the form.
func checkTraditional(t *testing.T, key, text, original string) {
	t.Helper()
	for _, form := range wrong {
		if strings.Contains(text, form) {
			t.Errorf("zh-Hant: %s has %s: %s", key, form, text)
		}
	}
	if got := strings.NewReplacer("「", "“", "」", "”").Replace(hanzi.Simplify(text)); got != original {
		t.Errorf("zh-Hant: %s is other words than the original:\n%s\n%s", key, got, original)
	}
}

// read reads the file of a language and says what is wrong with its lines.
func read(t *testing.T, language string) map[string]string {
	t.Helper()
	file, err := os.ReadFile(path(language))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for line := range strings.Lines(string(file)) {
		line, ended := strings.CutSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		keys, text, ok := strings.Cut(line, " = ")
		if !ok || !ended || strings.TrimSpace(strings.TrimPrefix(text, `\`)) == "" || strings.TrimRight(line, " \t\r") != line || strings.HasPrefix(text, " ") {
			t.Errorf("%s: %q is no line of keys and a text", language, line)
		}
		for key := range strings.FieldsSeq(keys) {
			if _, twice := texts[key]; twice {
				t.Errorf("%s: %s stands twice", language, key)
			}
			texts[key] = text
		}
	}
	return texts
}

// path is that of the file of a language.
func path(language string) string {
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "..", language+".txt")
}

// namesIn lists the {names} of a text in order of the alphabet.
func namesIn(text string) (names []string) {
	for {
		_, rest, open := strings.Cut(text, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !open || !closed {
			slices.Sort(names)
			return names
		}
		names, text = append(names, name), after
	}
}
