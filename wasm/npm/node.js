// The package in Node, where fetch does not read files.

import { readFile } from "node:fs/promises";
import module from "node:module";
import { pathToFileURL } from "node:url";
import { GovreportError, messageOf } from "./errors.js";
import { files } from "./files.js";
import { all, usual } from "./language.js";
import { source } from "./source.js";

const open = source.open;
source.open = async (url, anew) => {
  const at = new URL(url, here());
  if (at.protocol !== "file:") return open(at, anew);
  try {
    return await readFile(at);
  } catch (cause) {
    throw new GovreportError("load", `${at} could not be read: ${messageOf(cause)}`, cause);
  }
};

// A bundle is elsewhere than the files of the package, unless the bundler took them along. Then they are where the package is
// installed, if it still is.
const beside = files.open;
files.open = (name, anew) => beside(name, anew).catch((failure) => {
  const url = installed(name);
  if (url === undefined) throw failure;
  return source.open(url);
});

function installed(name) {
  try {
    return pathToFileURL(module.createRequire(here()).resolve(`@zfxxgk/annualreport/${name}`));
  } catch {
    return undefined;
  }
}

usual.languages = all; // reading them takes no time

// here is the address of this file, or of the bundle that it is in. One in CommonJS has no import.meta, but a name.
function here() {
  return import.meta.url ?? pathToFileURL(typeof __filename === "string" ? __filename : `${process.cwd()}/`).href;
}

export * from "./index.js";
