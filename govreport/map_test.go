package govreport_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zfxxgk/annualreport/govreport"
)

// The map in doc.go has every file of the package, and none that is not there: whoever adds, renames or takes away a file puts
// it to its question.
func TestEveryFileIsOnTheMap(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, chart, found := strings.Cut(string(doc), "# Where to look")
	if !found {
		t.Fatal("doc.go has no map")
	}
	mapped := []string{"doc.go"}
	for _, pattern := range regexp.MustCompile(`[a-z0-9_*]+\.go\b`).FindAllString(chart, -1) {
		files := sources(t, pattern)
		if len(files) == 0 {
			t.Errorf("doc.go names %s, and there is no such file", pattern)
		}
		mapped = append(mapped, files...)
	}
	for _, file := range sources(t, "*.go") {
		if !slices.Contains(mapped, file) {
			t.Errorf("the map in doc.go lacks %s", file)
		}
	}
}

// sources lists the files of the package that match a pattern, tests apart.
func sources(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(file, "_test.go") })
}

// A rule stands where the map has its code, so that whoever reads a finding finds its rule.
func TestEveryRuleIsWhereTheMapSays(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	where := map[string]string{}
	for _, line := range regexp.MustCompile(`(?m)^//\t  ([UJSCMDTNXGE]\d.*?) +([a-z0-9_]+\.go)`).FindAllStringSubmatch(string(doc), -1) {
		for _, code := range codesOn(line[1]) {
			where[code] = line[2]
		}
	}
	for _, rule := range govreport.Rules() {
		file := where[string(rule.Code)]
		if file == "" {
			t.Errorf("the map in doc.go does not say where %s is", rule.Code)
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(source), "\tcode: \""+string(rule.Code)+"\"") {
			t.Errorf("the map in doc.go says that %s is in %s, and it is not", rule.Code, file)
		}
		delete(where, string(rule.Code))
	}
	for code, file := range where {
		t.Errorf("the map in doc.go has %s in %s, and there is no such rule", code, file)
	}
}

// codesOn lists the codes of a line of the map: one by one, or the first and last of a row.
func codesOn(line string) (list []string) {
	first, last, row := strings.Cut(line, "–")
	if !row {
		return strings.Fields(line)
	}
	group := strings.TrimRight(first, "0123456789")
	from, _ := strconv.Atoi(strings.TrimPrefix(first, group))
	to, _ := strconv.Atoi(strings.TrimPrefix(last, group))
	for n := from; n <= to; n++ {
		number := strconv.Itoa(n)
		if strings.HasPrefix(first[len(group):], "0") && n < 10 {
			number = "0" + number
		}
		list = append(list, group+number)
	}
	return list
}

// A rule's function stands in the file of its declaration, and every declaration is in the catalogue.
func TestRulesStandWithTheirFunctions(t *testing.T) {
	declaration := regexp.MustCompile(`(?ms)^var (rule[A-Z]\w*) = rule\{\n\tcode: "([^"]+)".*?^\}`)
	judge := regexp.MustCompile(`\tjudge:\s+\(\*checker\)\.(\w+),`)
	for _, file := range sources(t, "*.go") {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, at := range declaration.FindAllSubmatchIndex(source, -1) {
			name, code := string(source[at[2]:at[3]]), string(source[at[4]:at[5]])
			if _, listed := govreport.LookupRule(govreport.Code(code)); !listed {
				t.Errorf("%s: %s is not in the list of catalogue.go, so it never runs", file, name)
			}
			function := judge.FindSubmatch(source[at[0]:at[1]])
			if function != nil && !strings.Contains(string(source), "func (c *checker) "+string(function[1])+"(") {
				t.Errorf("%s has %s, but not its function %s", file, name, function[1])
			}
		}
	}
}
