package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"

	"github.com/andybalholm/brotli"
)

// A weight is the size of a module in bytes: as it is, and as servers send it.
type weight struct {
	name                string
	plain, gzip, brotli int
}

func weigh(name, file string) (weight, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return weight{}, err
	}
	w := weight{name: name, plain: len(data)}
	w.gzip, err = compressed(data, func(b *bytes.Buffer) (io.WriteCloser, error) { return gzip.NewWriterLevel(b, gzip.BestCompression) })
	if err != nil {
		return w, err
	}
	w.brotli, err = compressed(data, func(b *bytes.Buffer) (io.WriteCloser, error) {
		return brotli.NewWriterOptions(b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}), nil
	})
	return w, err
}

func compressed(data []byte, writer func(*bytes.Buffer) (io.WriteCloser, error)) (int, error) {
	var b bytes.Buffer
	w, err := writer(&b)
	if err != nil {
		return 0, err
	}
	if _, err := w.Write(data); err != nil {
		return 0, err
	}
	if err := w.Close(); err != nil {
		return 0, err
	}
	return b.Len(), nil
}

// judge prints the weights and says whether the checker keeps its budget.
func judge(out io.Writer, weights []weight) error {
	empty, checker := weights[0], weights[1]
	fmt.Fprintf(out, "%-16s %12s %12s %12s %8s %8s\n", "", "bytes", "gzip", "brotli", "×gzip", "×brotli")
	for _, w := range weights {
		fmt.Fprintf(out, "%-16s %12d %12d %12d %8.2f %8.2f\n", w.name, w.plain, w.gzip, w.brotli,
			float64(w.gzip)/float64(empty.gzip), float64(w.brotli)/float64(empty.brotli))
	}
	if r := float64(checker.brotli) / float64(empty.brotli); r > budget {
		return fmt.Errorf("the checker is %.3f times as large as an empty module by brotli; the budget is %.2f", r, budget)
	}
	return nil
}
