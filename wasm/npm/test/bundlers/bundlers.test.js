// The package in the bundlers that pages are made with, without a line of configuration for it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { importMetaAssets } from "@web/rollup-plugin-import-meta-assets";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import * as vite7 from "vite7";
import webpack from "webpack";
import { project, well } from "./project.js";
import { answerAt, closeBrowser, serve } from "./site.js";

const { root, remove } = project();
after(async () => {
  await closeBrowser();
  remove();
});
const at = (...names) => join(root, ...names);

/** What the package's own files are. */
const ours = at("node_modules", "@zfxxgk", "annualreport");
const besides = ["govreport.wasm", "govreport-text.wasm", "govreport.zh-Hant.txt", "govreport.en.txt"];

/** Writes the page of a bundle that its bundler makes no page for. */
const pageOf = (folder, script, attributes = "type=module") =>
  writeFileSync(at(folder, "index.html"), `<!doctype html><title>x</title><link rel=icon href=data:,><script ${attributes} src=${script}></script>`);

async function inChromium(folder, options) {
  const site = await serve(at(folder), options);
  try {
    return await answerAt(site.url);
  } finally {
    site.close();
  }
}

async function worksInChromium(folder) {
  const { answer, faults } = await inChromium(folder);
  assert.ok(answer.endsWith(well), answer);
  assert.deepEqual(faults, []);
}

function inNode(file) {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  return stdout + stderr;
}

function worksInNode(...names) {
  const said = inNode(at(...names));
  assert.ok(said.trim().endsWith(well), said);
}

test("Vite, built", async () => {
  await vite.build({ root, logLevel: "error", build: { outDir: "vite" } });
  await worksInChromium("vite");
});

for (const { createServer, version } of [vite, vite7]) {
  for (const [root, where] of [[at(), ""], [at("app"), ", in a worker, of a package that is installed above"]]) {
    test(`Vite ${version.split(".")[0]}, while developing${where}`, async () => {
      const cacheDir = join(root, "node_modules", ".vite");
      rmSync(cacheDir, { recursive: true, force: true });
      const server = await createServer({ root, logLevel: "error", server: { host: "127.0.0.1" } });
      try {
        await server.listen();
        const { answer, faults } = await answerAt(server.resolvedUrls.local[0]);
        assert.ok(answer.endsWith(well), answer);
        assert.deepEqual(faults, []);
        assert.ok(existsSync(join(cacheDir, "deps")), "it puts packages apart");
      } finally {
        await server.close();
      }
    });
  }
}

test("Vite, built, in a worker", async () => {
  await vite.build({ root: at("app"), logLevel: "error", build: { outDir: at("vite-worker"), emptyOutDir: true } });
  await worksInChromium("vite-worker");
});

test("Vite, for a server", async () => {
  await vite.build({ root, logLevel: "error", build: { ssr: "main.js", outDir: "vite-server" } });
  worksInNode("vite-server", "main.js");
});

const packed = (config) => new Promise((done, fail) => webpack({ mode: "production", context: root, entry: "./main.js", ...config }, (error, stats) => {
  const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
  const told = [error, ...(errors ?? []), ...(warnings ?? []).filter(({ message }) => !/size limit|code-splitting/.test(message))].filter(Boolean);
  if (told.length) fail(new Error(told.map(({ message }) => message).join("\n")));
  else done();
}));

test("webpack, for the web", async () => {
  await packed({ output: { path: at("webpack"), filename: "main.js" } });
  pageOf("webpack", "main.js", "defer");
  await worksInChromium("webpack");
});

test("webpack, in a worker", async () => {
  await packed({ entry: "./app/main.js", output: { path: at("webpack-worker"), filename: "main.js" } });
  pageOf("webpack-worker", "main.js", "defer");
  await worksInChromium("webpack-worker");
});

test("webpack, for Node", async () => {
  await packed({ target: "node", output: { path: at("webpack-node"), filename: "main.cjs" } });
  worksInNode("webpack-node", "main.cjs");
});

test("webpack, a page that is drawn on a server first: importing alone does nothing there", async () => {
  await packed({ target: "node", entry: "./server.js", output: { path: at("webpack-server"), filename: "main.cjs" } });
  assert.equal(inNode(at("webpack-server", "main.cjs")), "function function true\n");
});

test("rollup with the usual plugin for assets", async () => {
  const bundle = await rollup({ input: at("main.js"), plugins: [nodeResolve(), importMetaAssets()] });
  await bundle.write({ dir: at("rollup"), format: "es" });
  await bundle.close();
  pageOf("rollup", "main.js");
  await worksInChromium("rollup");
});

const bundled = (folder, options) => esbuild.build({
  absWorkingDir: root, entryPoints: ["main.js"], bundle: true, outdir: at(folder), logLevel: "silent", ...options,
});

test("esbuild, for Node", async () => {
  await bundled("esbuild-node", { platform: "node", format: "esm", outExtension: { ".js": ".mjs" } });
  worksInNode("esbuild-node", "main.mjs");
});

test("esbuild, for Node in CommonJS", async () => {
  await bundled("esbuild-cjs", { platform: "node", format: "cjs", outExtension: { ".js": ".cjs" } });
  worksInNode("esbuild-cjs", "main.cjs");
});

// esbuild takes no files along: they go beside the bundle, whatever its format, with one copy.
for (const [format, attributes] of [["esm", "type=module"], ["iife", "defer"]]) {
  test(`esbuild, for the web (${format}), with the package's files beside the bundle`, async () => {
    const folder = `esbuild-${format}`;
    await bundled(folder, { format });
    for (const name of besides) copyFileSync(join(ours, name), at(folder, name));
    pageOf(folder, "main.js", attributes);
    await worksInChromium(folder);
  });
}

test("without the files, the error names the option, whether the server has nothing or a page for everything", async () => {
  await bundled("esbuild-bare", { format: "esm" });
  pageOf("esbuild-bare", "main.js");
  assert.match((await inChromium("esbuild-bare")).answer, /^load: .*404.*wasmURL/);
  assert.match((await inChromium("esbuild-bare", { page: " <!doctype html><title>x</title>" })).answer, /^load: .*HTML.*wasmURL/);
});
