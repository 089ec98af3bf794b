// Prints what ajv, in strict mode, says of each document on standard input (one a line) by each schema named on the
// command line: a line of 1 (accepted) and 0. A schema that ajv refuses, or that its own metaschema does, is an error.
// The keywords of our own come in the environment, because package jsonschema has the list.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const vocabulary = process.env.KEYWORDS.split(" ");

function compile(file) {
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new (schema.$schema.includes("draft-07") ? Ajv : Ajv2020)({ strict: true });
  ajv.addVocabulary(vocabulary);
  return ajv.compile(schema); // checks it against its metaschema first
}

const validators = process.argv.slice(2).map(compile);
let out = [];
const flush = () => {
  process.stdout.write(out.join(""));
  out = [];
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const document = JSON.parse(line);
  out.push(validators.map((accepts) => (accepts(document) ? "1" : "0")).join("") + "\n");
  if (out.length === 1000) flush();
}
flush();
