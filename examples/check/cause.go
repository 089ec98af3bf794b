package main

import (
	"errors"
	"syscall"

	"github.com/zfxxgk/annualreport/govreport"
)

// systemErrors are what the user is told of the errors of the operating system, which speaks English.
var systemErrors = []struct {
	err    syscall.Errno
	phrase phrase
}{
	{syscall.ENOSPC, causeNoSpace}, {syscall.EIO, causeDevice}, {syscall.EMFILE, causeManyFiles}, {syscall.ENFILE, causeManyFiles},
	{syscall.ENAMETOOLONG, causeLongName}, {syscall.EROFS, causeReadOnly}, {syscall.EACCES, errPermission},
}

// cause says why something could not be done, in the user's language: what has no words there is told by its number.
func (o *options) cause(err error) string {
	var number syscall.Errno
	if errors.As(err, &number) {
		for _, known := range systemErrors {
			if number == known.err {
				return say(o.lang, known.phrase)
			}
		}
	}
	switch {
	case o.lang == govreport.En:
		return clean(err.Error())
	case number != 0:
		return say(o.lang, causeSystem, "n", int(number))
	default:
		return say(o.lang, causeUnknown)
	}
}
