// Command cmd writes RULES.md into the folder it is run in; go generate runs it in govreport.
package main

import (
	"log"
	"os"

	"github.com/zfxxgk/annualreport/govreport/internal/rulebook"
)

func main() {
	log.SetFlags(0)
	page, err := rulebook.Markdown("../testdata/rules")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("RULES.md", page, 0o644); err != nil {
		log.Fatal(err)
	}
}
