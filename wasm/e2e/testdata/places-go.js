// Another Go program of the page, and its hook of our name.
globalThis.Go = class Go {};
globalThis.theirs = globalThis.Go;
globalThis.__govreportReady = "theirs";
