package main

import (
	"os"
	"path/filepath"
	"strings"
)

// wordFiles are the words of the languages that the modules do not carry, as the package has them.
var wordFiles = []string{wordsPrefix + "zh-Hant.txt", wordsPrefix + "en.txt"}

const (
	wordsFolder = "govreport/words"
	wordsPrefix = "govreport."
)

// wordsOf reads the file of a language.
func wordsOf(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(wordsFolder, strings.TrimPrefix(name, wordsPrefix)))
}

// writeWords writes the files with the stamp in their first line, by which the package knows that they belong to its modules.
func writeWords(folder, stamp string) error {
	for _, name := range wordFiles {
		text, err := wordsOf(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), append([]byte("# "+stamp+"\n"), text...), 0o644); err != nil {
			return err
		}
	}
	return nil
}
