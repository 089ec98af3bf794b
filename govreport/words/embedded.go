//go:build !js

package words

import (
	_ "embed"
	"sync"
)

var (
	//go:embed zh-Hant.txt
	zhHant string
	//go:embed en.txt
	en string
)

// files are the languages there are.
var files = [...]struct {
	language string
	file     *string
	once     sync.Once
	texts    map[string]string
}{
	{language: "zh-Hant", file: &zhHant},
	{language: "en", file: &en},
}

// in returns the texts of a language, which are read when they are first asked for.
func in(language string) map[string]string {
	for i := range files {
		if f := &files[i]; f.language == language {
			f.once.Do(func() { f.texts = parse(*f.file) })
			return f.texts
		}
	}
	return nil
}
