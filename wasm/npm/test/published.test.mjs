// What linters of packages say of the published file, and what must lie in it beside the code.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { project } from "./bundlers/project.js";

const { root, remove } = project();
after(remove);
const installed = join(root, "node_modules", "@zfxxgk", "annualreport");
const read = (...names) => readFileSync(join(...names), "utf8");

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  const manifest = JSON.parse(read(installed, "package.json"));
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
});

test("arethetypeswrong finds no wrong type: the package is for import, in every resolution that has it", () => {
  const attw = fileURLToPath(new URL("./node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url));
  const packed = join(root, readdirSync(root).find((name) => name.endsWith(".tgz")));
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, packed, "--profile", "esm-only", "--format", "ascii", "--exclude-entrypoints",
    "govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt"], { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
});

test("the license of this project and that of Go, of which parts are in it, lie in the package", () => {
  const license = read(installed, "LICENSE");
  assert.ok(license.startsWith(read(fileURLToPath(new URL("../../../LICENSE", import.meta.url)))));
  assert.match(license, /The Go Authors[^]*Redistributions in binary form must reproduce the above\s+copyright/);
});

test("every file of the code that leaves a trace when it is imported is named, so that bundlers keep it", () => {
  const { sideEffects } = JSON.parse(read(installed, "package.json"));
  const acting = readdirSync(installed).filter((name) => name.endsWith(".js") && /^(\w+(\.\w+)+ = |globalThis|if |else |import ".\/)/m.test(read(installed, name)));
  assert.deepEqual(sideEffects.toSorted(), [...acting, "wasm_exec.js"].map((name) => `./${name}`).filter((name, i, all) => all.indexOf(name) === i).toSorted());
});

test("every entry works as it is installed, in Node", () => {
  const script = `
    import { formSchema, reportSchema } from "@zfxxgk/annualreport/standard-schema";
    import { annualReport } from "@zfxxgk/annualreport/react-hook-form";
    const wrong = { edition: "2021", year: "12" };
    console.log((await formSchema()["~standard"].validate(wrong)).issues[0].path, Object.keys((await annualReport()(wrong)).errors));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  assert.equal(stdout, "[ 'year' ] [ 'root' ]\n", stderr);
});
