//go:build js

package wordstest

import (
	"os"

	"github.com/zfxxgk/annualreport/govreport/words"
)

func init() {
	for _, language := range Languages {
		file, err := os.ReadFile(path(language))
		if err != nil {
			panic(err)
		}
		words.Load(language, string(file))
	}
}
