// Command cmd prints the shape of the packages in some folders, of govreport when none is named:
//
//	go run ./govreport/internal/shape/cmd [FOLDER...]
package main

import (
	"fmt"
	"os"

	"github.com/zfxxgk/annualreport/govreport/internal/shape"
)

func main() {
	folders := os.Args[1:]
	if len(folders) == 0 {
		folders = []string{"govreport"}
	}
	for _, folder := range folders {
		s, err := shape.Measure(folder)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Printf("%s: %v\n", folder, s)
	}
}
