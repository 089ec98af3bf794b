// The one error this package throws. Its message is in the language of the call where the module has refused something that a user
// handed in; its cause is then what went wrong, for whoever has to find out more, in English. Its code says what happened:
//   not-loaded    load() has not resolved yet, or the module stopped and is being loaded again
//   no-words      load() has not been asked for the language
//   load          the module could not be fetched or compiled
//   mismatch      module and package are of different builds
//   not-json      the report is no JSON object, or cannot be made one (cycles, BigInt)
//   too-long      it is longer than anything that is looked at
//   not-text, not-a-report   what was pasted cannot be read
//   no-such-edition   of the form
//   bad-argument  an argument of another type than the documentation says, or a code or a day that there is not
//   internal      a fault of ours
export class GovreportError extends Error {
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "GovreportError";
    this.code = code;
  }
}

// What is thrown may be anything: a proxy that throws when it is asked what it is.

export function isOurs(cause) {
  try {
    return cause instanceof GovreportError;
  } catch {
    return false;
  }
}

export function messageOf(cause) {
  try {
    return String(cause?.message ?? cause);
  } catch {
    return "it throws";
  }
}
