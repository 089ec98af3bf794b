export function bind() { throw new Error("not yet"); }
