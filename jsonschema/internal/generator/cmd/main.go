// Command cmd writes the schemas into the folder it is run in; go generate runs it in jsonschema.
package main

import (
	"log"
	"os"

	"github.com/zfxxgk/annualreport/jsonschema/internal/generator"
)

func main() {
	log.SetFlags(0)
	files, err := generator.Generate("../govreport")
	if err != nil {
		log.Fatal(err)
	}
	for _, file := range files {
		if err := os.WriteFile(file.Name, file.JSON, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
