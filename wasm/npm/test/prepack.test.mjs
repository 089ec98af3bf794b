// npm packs a whole build or nothing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const stamp = "go1.26-0123456789ab";
const whole = {
  "wasm_exec.js": "",
  "stamp.js": `export const stamp = "${stamp}";\n`,
  "govreport.wasm": `\0asm…${stamp}…`,
  "govreport-text.wasm": `\0asm…${stamp}…`,
  "govreport.zh-Hant.txt": `# ${stamp}\n`,
  "govreport.en.txt": `# ${stamp}\n`,
};

/** Packs a folder with these files, as a release does. Nothing is asked of a registry. */
function pack(files) {
  const folder = mkdtempSync(join(tmpdir(), "govreport-pack-"));
  try {
    for (const name of ["package.json", "prepack.mjs", "index.js"]) copyFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), join(folder, name));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stderr } = spawnSync("npm", ["pack", "--offline"], { cwd: folder, encoding: "utf8" });
    return { status, stderr, packed: readdirSync(folder).filter((name) => name.endsWith(".tgz")).length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a whole build is packed", () => {
  const { status, stderr, packed } = pack(whole);
  assert.equal(status, 0, stderr);
  assert.equal(packed, 1);
});

for (const file of Object.keys(whole)) {
  test(`without ${file} nothing is packed`, () => {
    const { [file]: _, ...rest } = whole;
    const { status, stderr, packed } = pack(rest);
    assert.notEqual(status, 0);
    assert.equal(packed, 0);
    assert.ok(stderr.includes(`not packed: ${file} is missing; run \`go run ./wasm/build\``), stderr);
  });
}

for (const file of Object.keys(whole).slice(2)) {
  test(`with ${file} of another build nothing is packed`, () => {
    const { status, stderr, packed } = pack({ ...whole, [file]: "\0asm…go1.26-ba9876543210…" });
    assert.notEqual(status, 0);
    assert.equal(packed, 0);
    assert.match(stderr, new RegExp(`not packed: ${file} is not of the build of stamp\\.js \\(${stamp}\\); run \`go run`));
  });
}

test("with a stamp.js that says nothing nothing is packed", () => {
  assert.match(pack({ ...whole, "stamp.js": "" }).stderr, /not packed: stamp\.js has no stamp; run/);
});
