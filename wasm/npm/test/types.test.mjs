// The types are complete, and tsc takes them as they are published.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, mkdir, copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findingTypes, reportTypes, target } from "./schema-types.mjs";
import ts from "typescript/package.json" with { type: "json" };

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = fileURLToPath(new URL(ts.bin.tsc, import.meta.resolve("typescript/package.json")));
const run = promisify(execFile);

async function check(resolution, module) {
  const folder = await mkdtemp(join(tmpdir(), "types-"));
  try {
    const installed = join(folder, "node_modules", "@zfxxgk", "annualreport");
    await mkdir(installed, { recursive: true });
    for (const file of ["package.json", "index.d.ts", "report.d.ts"]) await copyFile(join(here, "..", file), join(installed, file));
    await writeFile(join(folder, "findings.d.ts"), await findingTypes());
    await copyFile(join(here, "usage.ts"), join(folder, "usage.ts"));
    await writeFile(join(folder, "package.json"), `{"type": "module"}`);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({
      compilerOptions: {
        strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
        target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module, moduleResolution: resolution, types: [],
      },
      files: ["usage.ts"],
    }));
    await run(process.execPath, [tsc, "-p", folder], { cwd: folder });
  } catch (failure) {
    assert.fail(failure.stdout || failure);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("tsc --strict takes the types in Node's resolution", () => check("nodenext", "nodenext"));
test("tsc --strict takes the types in a bundler's resolution", () => check("bundler", "esnext"));

test("the types of a report are those of its schema: node schema-types.mjs writes them", async () => {
  assert.equal(await readFile(target, "utf8"), await reportTypes());
});

test("the types name exactly what the package exports", async () => {
  const text = await readFile(join(here, "..", "index.d.ts"), "utf8");
  const typed = [...text.matchAll(/^export (?:declare )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(typed.sort(), Object.keys(await import("../node.js")).sort());
});
