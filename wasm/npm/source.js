// Where files come from.

import { GovreportError, messageOf } from "./errors.js";

// source opens an address; anew means that the copy that the browser keeps is not to be trusted. node.js puts a reader of files in its place.
export const source = {
  async open(url, anew = false) {
    try {
      return await fetch(url, { credentials: "same-origin", cache: anew ? "reload" : "default" });
    } catch (cause) {
      throw new GovreportError("load", `${url} could not be fetched: ${messageOf(cause)}`, cause);
    }
  },
};
