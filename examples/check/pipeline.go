package main

import (
	"iter"
	"sync"
)

// batches puts jobs together that are done before the next can be read anyway: handing each line of NDJSON to a worker, and
// writing each answer, would take longer than checking it. No job waits for one that is not there yet.
func batches(jobs iter.Seq[job]) iter.Seq[[]job] {
	const most, size = 32, 1 << 18 // jobs, bytes
	return func(yield func([]job) bool) {
		var batch []job
		bytes := 0
		for j := range jobs {
			batch, bytes = append(batch, j), bytes+len(j.data)
			if j.more && len(batch) < most && bytes < size {
				continue
			}
			if !yield(batch) {
				return
			}
			batch, bytes = nil, 0
		}
		if len(batch) > 0 {
			yield(batch)
		}
	}
}

// inOrder does the work of every job on so many workers and hands the results to emit in the order of the jobs, as soon as
// that order allows. Only a few jobs per worker are in flight, so memory does not grow with their number. When emit
// returns false, the rest is left undone.
func inOrder[J, R any](jobs iter.Seq[J], workers int, work func(J) R, emit func(R) bool) {
	type slot struct {
		job  J
		done chan R
	}
	stop := make(chan struct{})
	defer close(stop)
	todo := make(chan slot)
	queue := make(chan chan R, 2*workers)

	go func() {
		defer close(todo)
		defer close(queue)
		for job := range jobs {
			s := slot{job, make(chan R, 1)}
			select {
			case queue <- s.done:
			case <-stop:
				return
			}
			select {
			case todo <- s:
			case <-stop:
				return
			}
		}
	}()

	var busy sync.WaitGroup
	for range workers {
		busy.Go(func() {
			for s := range todo {
				s.done <- work(s.job)
			}
		})
	}
	for done := range queue {
		if !emit(<-done) {
			return
		}
	}
	busy.Wait()
}
