// Command cmd writes members_gen.go into the folder it is run in; go generate runs it in govreport.
package main

import (
	"log"
	"os"

	"github.com/zfxxgk/annualreport/govreport/internal/modelgen"
)

func main() {
	log.SetFlags(0)
	source, err := modelgen.Generate(".")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("members_gen.go", source, 0o644); err != nil {
		log.Fatal(err)
	}
}
