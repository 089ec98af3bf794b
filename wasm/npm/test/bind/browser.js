// A real Chromium on pages served from this folder under the strictest policy the package promises to work with.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL(".", import.meta.url));
const pkg = fileURLToPath(new URL("../../", import.meta.url));
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; "
  + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

function serve(built) {
  const roots = { pkg: join(built, "pkg"), built };
  return createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://x").pathname);
    const [, first, ...rest] = path.split("/");
    const file = roots[first] ? join(roots[first], ...rest) : join(here, path);
    response.setHeader("Content-Security-Policy", policy);
    if (path === "/submitted") return response.setHeader("Content-Type", "text/html").end("<title>submitted</title><link rel=icon href=/page.css>");
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader("Content-Type", types[extname(file)] ?? "text/plain").end(readFileSync(file));
  });
}

const bundle = (outdir) => build({
  entryPoints: { react: join(here, "react.jsx"), hookform: join(here, "hookform.jsx"), vue: join(here, "vue.js") },
  outdir, bundle: true, format: "esm", target: "es2022", jsx: "automatic", external: ["/pkg/*"],
  define: {
    "process.env.NODE_ENV": '"production"',
    __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
  },
});

/** Gives a test file `open(t, name)`: a fresh page, ready; `prepare` is run in it before its own scripts. Every page must end without a fault of its own. */
export function inBrowser() {
  const built = mkdtempSync(join(tmpdir(), "govreport-bind-"));
  const server = serve(built);
  let browser;
  before(async () => {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    if (!existsSync(executablePath)) {
      throw new Error(`no Chromium at ${executablePath}: apt-get install chromium, or say where in CHROMIUM`);
    }
    if (!existsSync(join(pkg, "govreport.wasm"))) throw new Error("no govreport.wasm: go run ./wasm/build");
    // A copy, so that a build that goes on meanwhile does not change the package under a page.
    cpSync(pkg, join(built, "pkg"), { recursive: true, filter: (path) => !path.startsWith(join(pkg, "test")) });
    await bundle(built);
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
    });
  });
  after(async () => {
    await browser?.close();
    server.close();
    rmSync(built, { recursive: true });
  });
  return async function open(t, name, { prepare } = {}) {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    if (prepare) await page.addInitScript(prepare);
    page.setDefaultTimeout(5_000);
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html`);
    await page.waitForFunction(() => window.ready).catch(() => {
      throw new Error(`${name} did not start: ${faults.join("; ")}`);
    });
    t.after(async () => {
      await context.close();
      // Vue asks for a policy it can do without, and says so when refused.
      const real = faults.filter((text) => !/policy.*'?vue'?/i.test(text));
      if (real.length) throw new Error(`the page complained:\n${real.join("\n")}`);
    });
    return page;
  };
}

/** An input by the end of its pointer. */
export const cell = (page, end, form = "form") => page.locator(`${form} [name$="${end}"]`).first();

/** Types into cells as a person does, and leaves the last. */
export async function fill(page, row, form) {
  for (const [end, text] of Object.entries(row)) {
    await cell(page, end, form).focus();
    await page.keyboard.press("Control+A");
    if (text === "") await page.keyboard.press("Delete");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Tab");
}

/** Pastes into a cell; returns whether it is left to the browser. */
export const paste = (page, end, text) => cell(page, end).evaluate((input, text) => {
  input.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  clipboardData.setData("text/html", "<table></table>");
  return input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, text);

export const wrongRow = { "review/upheld": "1", "review/corrected": "0", "review/other": "0", "review/pending": "0", "review/total": "3" };

/** Lets a frame or two go by, so that what is checked once a frame has been. */
export const frames = (page) => page.evaluate(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(done))));

export const messages = (page) => page.locator(".govreport-finding").allTextContents();

/** Binds a form of the plain page. */
export const start = (page, options, id) => page.evaluate(([o, i]) => void start(o, i), [options, id]);

export const submit = (page) => page.locator("#report button", { hasText: /^提交$/ }).click();

/** Submits what was held once for what had not been seen. */
export const anyway = (page) => page.locator("#report .govreport-anyway").click();

/** Whether the form is still there: a submit was held. */
export const held = (page) => new URL(page.url()).pathname !== "/submitted";

/** What the summary says. */
export const title = (page) => page.locator("#report .govreport-title").textContent();

/** The codes of the findings that may be shown. */
export const codes = (page) => page.evaluate(() => bound.result.visible.map(({ code }) => code));
