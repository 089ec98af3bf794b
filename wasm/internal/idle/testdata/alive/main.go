// Command alive does what a Go program can ask of the runtime, and prints what comes of it: collected garbage, growing stacks
// and memory, recovered panics of every kind, maps, channels, timers, finalizers, calls from and to JavaScript.
package main

import (
	"runtime"
	"runtime/debug"
	"syscall/js"
	"time"
)

type tree struct {
	left, right *tree
	name        string
}

func grow(depth int) *tree {
	if depth == 0 {
		runtime.GC()
		return &tree{name: "leaf"}
	}
	var pad [64]int
	pad[depth%64] = depth
	t := &tree{left: grow(depth - 1), name: "node"}
	if pad[depth%64] != depth {
		panic("stack")
	}
	return t
}

type value struct{ n int }

func (v value) number() int { return v.n }

type numbered interface{ number() int }

type fault struct{ code int }

func (f fault) Error() string { return "fault" }

func recovered(f func()) (said string) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
			said = "nothing"
		case error:
			said = fault.Error()
		case string:
			said = fault
		default:
			said = "else"
		}
	}()
	f()
	return "none"
}

var sink [][]byte
var zero int
var nothing any

func maps() int {
	m := map[int]string{}
	for i := range 200_000 {
		m[i] = "x"
		if i%3 == 0 {
			delete(m, i/2)
		}
	}
	s := map[string][]int{}
	for i := range 50_000 {
		k := string(rune('a'+i%26)) + string(rune('a'+i/26%26))
		s[k] = append(s[k], i)
	}
	n := 0
	for _, v := range s {
		n += len(v)
	}
	a := map[any]int{1: 1, "x": 2, 2.5: 3, [2]int{1, 2}: 4}
	return len(m) + n + a[[2]int{1, 2}] + a[2.5]
}

func channels() int {
	in, out, done := make(chan int), make(chan int, 8), make(chan bool)
	for range 20 {
		go func() {
			for n := range in {
				out <- n * 2
			}
			done <- true
		}()
	}
	sum := 0
	go func() {
		for i := range 50_000 {
			in <- i
		}
		close(in)
	}()
	for left := 20; left > 0; {
		select {
		case n := <-out:
			sum += n
		case <-done:
			left--
		case <-time.After(10 * time.Second):
			panic("late")
		}
	}
	for len(out) > 0 {
		sum += <-out
	}
	return sum
}

func timers() int {
	n := 0
	tick := time.NewTicker(2 * time.Millisecond)
	t := time.AfterFunc(time.Hour, func() { panic("an hour") })
	for range 20 {
		<-tick.C
		n++
		t.Reset(time.Hour)
		time.Sleep(time.Millisecond)
	}
	tick.Stop()
	t.Stop()
	return n
}

func churn() int {
	for i := range 4000 {
		b := make([]byte, 128<<10)
		b[i%len(b)] = 1
		if i%50 == 0 {
			sink = append(sink, b)
		}
		if len(sink) > 30 {
			sink = sink[15:]
		}
		var l *tree
		for range 100 {
			l = &tree{left: l, name: "x"}
		}
	}
	debug.FreeOSMemory()
	return 1
}

func finalizers() int {
	n := 0
	for range 1000 {
		p := &tree{name: "f"}
		runtime.SetFinalizer(p, func(*tree) { n++ })
	}
	for range 3 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	return min(n, 900)
}

func main() {
	n := 0
	for t := grow(20000); t != nil; t = t.left {
		n += len(t.name)
	}
	println(n)
	println(recovered(func() { panic("a string") }))
	println(recovered(func() { panic(fault{3}) }))
	println(recovered(func() { panic(value{3}) }))
	println(recovered(func() { var list []int; println(list[n]) }))
	println(recovered(func() { list := make([]int, 3); println(len(list[n:])) }))
	println(recovered(func() { println(1 / zero) }))
	println(recovered(func() { var v *value; println(v.n) }))
	println(recovered(func() { var v *value; var i numbered = v; println(i.number()) }))
	println(recovered(func() { println(nothing.(int)) }))
	println(recovered(func() { nothing = "x"; println(nothing.(numbered)) }))
	println(recovered(func() { var m map[string]int; m["x"] = 1 }))
	println(recovered(func() { m := map[any]int{}; m[func() {}] = 1 }))
	println(recovered(func() { var c chan int; close(c) }))
	println(recovered(func() { c := make(chan int); close(c); close(c) }))
	println(recovered(func() { println(len(make([]byte, n<<40))) }))
	println(recovered(func() { panic(nil) }))
	println(recovered(func() { defer func() { panic("again") }(); panic("first") }))
	println(recovered(func() { js.Global().Call("nosuch") }))

	println("maps", maps())
	println("channels", channels())
	println("timers", timers())
	println("churn", churn())
	println("finalizers", finalizers())
	f := js.FuncOf(func(_ js.Value, args []js.Value) any { return args[0].Int() + 1 })
	println("js", js.Global().Get("Function").New("f", "let n=0; for (let i=0;i<20000;i++) n=f(n); return n").Invoke(f).Int())
	println("promise", func() int {
		c := make(chan int)
		js.Global().Get("Promise").Call("resolve", 7).Call("then", js.FuncOf(func(_ js.Value, a []js.Value) any { go func() { c <- a[0].Int() }(); return nil }))
		return <-c
	}())
}
