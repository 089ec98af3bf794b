// Package balance finds what makes sums fail: numbers in, accounts out. Cells and sums are numbers here; what they are called,
// which of them a report has and how a cause is said is the caller's.
//
// Sums that share cells are a graph (Network). Of a table whose sums fail, a Diagnosis finds the wrong cells, as every smallest
// set of cells that can settle the sums, and the errors that make many cells wrong at once, and puts the likeliest first. Follow
// tells what blank cells must hold.
//
// What the search looks at is counted, never timed, so that an answer does not depend on the machine.
package balance
