// The package in Node, where fetch does not read files.

import { readFile } from "node:fs/promises";
import { GovreportError } from "./errors.js";
import { all, usual } from "./language.js";
import { source } from "./source.js";

const open = source.open;
source.open = async (url) => {
  const at = new URL(url, import.meta.url);
  if (at.protocol !== "file:") return open(at);
  try {
    return await readFile(at);
  } catch (cause) {
    throw new GovreportError("load", `${at} could not be read: ${cause.message}`, cause);
  }
};

usual.languages = all; // reading them takes no time

export * from "./index.js";
