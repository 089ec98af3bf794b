// Where files come from.

import { GovreportError, messageOf } from "./errors.js";

// source opens an address. node.js puts a reader of files in its place.
export const source = {
  async open(url) {
    try {
      return await fetch(url, { credentials: "same-origin" });
    } catch (cause) {
      throw new GovreportError("load", `${url} could not be fetched: ${messageOf(cause)}`, cause);
    }
  },
};
