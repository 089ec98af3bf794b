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

// base is what addresses are read against, as fetch does: nothing in Node.
export const base = () => globalThis.document?.baseURI ?? globalThis.location?.href;

// written is an address written out, so that a path, an address and a URL of the same file are the same; as it is where it is none.
export function written(address) {
  const text = String(address);
  return URL.canParse(text, base()) ? new URL(text, base()).href : text;
}
