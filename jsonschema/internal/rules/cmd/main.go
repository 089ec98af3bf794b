// Command cmd writes rules.json into the current directory; go generate runs it in jsonschema.
package main

import (
	"log"
	"os"

	"github.com/zfxxgk/annualreport/jsonschema/internal/rules"
)

func main() {
	data, err := rules.JSON()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("rules.json", data, 0o644); err != nil {
		log.Fatal(err)
	}
}
