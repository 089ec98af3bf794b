package idle

// An entry of the table names functions, as Go's linker writes them: "(*T).m" is "__T_.m". An asterisk at the end stands for
// anything.
type entry struct {
	how  how
	name string
	why  string
}

// how a function is emptied.
type how int

const (
	// traps: the function is called behind a condition that is never met, which the entry tells. Were it called, the module
	// would end, and be started anew.
	traps how = iota
	// silent: the function is called, but does nothing that is needed. It has no results.
	silent
	// follows: a method or a closure that only emptied functions call, which is checked. Plain functions need no entry.
	follows
)

const (
	tracing   = "traceEnabled() is false, for nobody starts a tracer; traceAcquire returns no locker then"
	crashing  = "prints about a program that has crashed; throw and panic have said why, and exit(2) follows"
	godebug   = "a setting of GODEBUG, of which a page has none"
	profiling = "nobody asks for a profile"
	threads   = "there is one thread: os_wasm.go cannot start another, lock_js.go cannot put one to sleep, and either throws"
	oneModule = "there is one Go module: plugins are what adds others"
	bubbles   = "getg().bubble is nil outside testing/synctest"
)

var table = []entry{
	{traps, "runtime.traceAcquireEnabled", tracing},
	{traps, "runtime.traceAdvance", tracing},
	{follows, "runtime.traceAdvance.*", tracing},
	{traps, "runtime.traceReader", tracing},
	{traps, "runtime.traceRelease", tracing},
	{traps, "runtime.traceLocker.G*", tracing},
	{traps, "runtime.traceLocker.Heap*", tracing},
	{traps, "runtime.traceLocker.Proc*", tracing},
	{traps, "runtime.traceLocker.S*", tracing},
	{follows, "runtime.traceLocker.emitUnblockStatus", tracing},
	{follows, "runtime.traceLocker.eventWriter", tracing},
	{follows, "runtime.traceLocker.startPC", tracing},
	{follows, "runtime.traceEventWriter.*", tracing},
	{follows, "runtime.traceWriter.*", tracing},
	{follows, "runtime.__trace*", tracing},

	{traps, "runtime.saveblockevent", profiling + ", so that the rates of blocking and of mutexes are 0"},
	{silent, "runtime.mProf_Malloc", profiling + "; the first allocation is recorded before the rate is known to be 0"},
	{traps, "runtime.mProf_Free", profiling + "; the sample that mProf_Malloc would record is what has a record to free"},
	{follows, "runtime.__profBuf_.*", profiling},
	{traps, "runtime.tryRecordGoroutineProfile", profiling},
	{traps, "runtime.findGoroutineLeaks", profiling},

	{traps, "runtime.schedtrace", godebug + ": schedtrace"},
	{follows, "runtime.schedtrace.func1", godebug + ": schedtrace"},
	{traps, "runtime.checkFinalizersAndCleanups", godebug + ": checkfinalizers"},
	{traps, "runtime.runCheckmark", godebug + ": gccheckmark"},
	{traps, "runtime.setCheckmark", godebug + ": gccheckmark"},
	{traps, "runtime.gcMarkRootCheck", godebug + ": gccheckmark"},
	{traps, "runtime.printScavTrace", godebug + ": scavtrace"},
	{traps, "runtime.fmtNSAsMS", godebug + ": gctrace, inittrace"},
	{traps, "runtime.preMallocgcDebug", godebug + ": debug.malloc, which several set"},
	{traps, "runtime.postMallocgcDebug", godebug + ": debug.malloc, which several set"},

	{silent, "runtime.goroutineheader", crashing},
	{silent, "runtime.traceback1", crashing},
	{silent, "runtime.tracebacksomeothers", crashing},
	{silent, "runtime.tracebackHexdump", crashing},
	{follows, "runtime.__hexdumper_.*", crashing},
	{silent, "runtime.dumpgstatus", crashing},
	{silent, "runtime.gcDumpObject", crashing},
	{traps, "runtime.__mspan_.reportZombies", "prints about corrupt memory, and throws"},
	{silent, "runtime.printanycustomtype", "prints a panic's value that is neither a string nor an error nor of a basic type; exit(2) follows"},
	{silent, "runtime.printfloat32", "print of a number is used by a panic's value and by GODEBUG alone"},
	{silent, "runtime.printfloat64", "print of a number is used by a panic's value and by GODEBUG alone"},
	{silent, "runtime.printcomplex64", "print of a number is used by a panic's value and by GODEBUG alone"},
	{silent, "runtime.printcomplex128", "print of a number is used by a panic's value and by GODEBUG alone"},

	{traps, "runtime.newm", threads},
	{traps, "runtime.startm", threads},
	{traps, "runtime.stoplockedm", threads},
	{traps, "runtime.startlockedm", threads},
	{traps, "runtime.gcstopm", threads},
	{traps, "runtime.mexit", threads},
	{traps, "runtime.newextram", "iscgo is false"},
	{traps, "runtime.cgocall", "throws: iscgo is false"},
	{traps, "runtime.exitsyscallNoP", "only cgo makes system calls"},
	{traps, "runtime.entersyscallWakeSysmon", "only cgo makes system calls"},
	{traps, "runtime.callCgoSymbolizer", "cgoSymbolizer is nil"},

	{traps, "runtime.typesEqual", oneModule},
	{silent, "runtime.typelinksinit", oneModule + ", so that it returns at once"},
	{silent, "runtime.check", "a test of the compiler that runs at every start"},

	{traps, "runtime.__synctestBubble_.*", bubbles},
}
