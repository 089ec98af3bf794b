// The types are complete, and tsc takes them as they are published.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, mkdir, copyFile, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findingTypes, reportTypes, target } from "./schema-types.mjs";
import ts from "typescript/package.json" with { type: "json" };

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = fileURLToPath(new URL(ts.bin.tsc, import.meta.resolve("typescript/package.json")));
const run = promisify(execFile);

async function check(resolution, module, usage = "usage.ts", packages = []) {
  const folder = await mkdtemp(join(tmpdir(), "types-"));
  try {
    const installed = join(folder, "node_modules", "@zfxxgk", "annualreport");
    await mkdir(installed, { recursive: true });
    for (const file of ["package.json", ...(await readdir(join(here, ".."))).filter((name) => name.endsWith(".d.ts"))]) await copyFile(join(here, "..", file), join(installed, file));
    await writeFile(join(folder, "findings.d.ts"), await findingTypes());
    await copyFile(join(here, usage), join(folder, usage));
    for (const name of packages) {
      await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
      await symlink(join(here, "node_modules", name), join(folder, "node_modules", name));
    }
    await writeFile(join(folder, "package.json"), `{"type": "module"}`);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({
      compilerOptions: {
        strict: true, noEmit: true, skipLibCheck: packages.length > 0, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
        target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module, moduleResolution: resolution, types: [],
      },
      files: [usage],
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

for (const [resolution, module] of [["nodenext", "nodenext"], ["bundler", "esnext"]]) {
  test(`tsc --strict takes the types for form libraries (${resolution})`, () =>
    check(resolution, module, "usage-adapters.ts", ["@standard-schema/spec", "react-hook-form", "@types/react"]));
}

test("the types of a report are those of its schema: node schema-types.mjs writes them", async () => {
  assert.equal(await readFile(target, "utf8"), await reportTypes());
});

test("the types name exactly what the package exports", async () => {
  const text = await readFile(join(here, "..", "index.d.ts"), "utf8");
  const typed = [...text.matchAll(/^export (?:declare )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(typed.sort(), Object.keys(await import("../node.js")).sort());
});
