// Package e2e proves that the checker is the same everywhere: natively, in the packed npm package under Node and in
// Chromium, and as a wasip1 reactor in another host. It is a module of its own, so that importers of the library need not
// download a browser's driver.
package e2e
