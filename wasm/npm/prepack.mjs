// npm runs this before it packs: a package without its modules, or with those of another build, is not packed.
import { readFileSync } from "node:fs";

const remedy = "run `go run ./wasm/build` in the repository and pack again";

function refuse(reason) {
  console.error(`not packed: ${reason}; ${remedy}`);
  process.exit(1);
}

function read(file) {
  try {
    return readFileSync(new URL(file, import.meta.url));
  } catch {
    refuse(`${file} is missing`);
  }
}

read("wasm_exec.js");
const stamp = /"(.+)"/.exec(read("stamp.js"))?.[1] ?? refuse("stamp.js has no stamp");
for (const file of ["govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt"]) {
  if (!read(file).includes(stamp)) refuse(`${file} is not of the build of stamp.js (${stamp})`);
}
