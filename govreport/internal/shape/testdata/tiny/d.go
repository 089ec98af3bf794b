package tiny

// D uses A, and nothing uses D.
const D = len("d") + 0*len([1]A{})
