// Command crash ends as its argument says.
package main

import (
	"os"
	"time"
)

type custom struct{ a, b int }

func main() {
	switch os.Args[1] {
	case "custom":
		panic(custom{1, 2})
	case "number":
		panic(1.5)
	case "text":
		panic("some text")
	case "index":
		println([]int{}[len(os.Args)])
	case "deadlock":
		go func() { select {} }()
		select {}
	case "memory":
		fill()
	case "timer":
		time.Sleep(10 * time.Millisecond)
		fill()
	}
}

var kept [][]byte

func fill() {
	for {
		kept = append(kept, make([]byte, 256<<20))
	}
}
