// What bundlers made, served as static files and opened in a real Chromium.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".cjs": "text/javascript", ".wasm": "application/wasm" };

/** Serves a folder; what is not there is answered with `page`, as servers of single-page applications do, or with 404. */
export async function serve(folder, { page } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://x").pathname);
    const file = join(folder, path === "/" ? "index.html" : path);
    const there = existsSync(file) && statSync(file).isFile();
    if (!there && page === undefined) return response.writeHead(404).end();
    response.setHeader("Content-Type", there ? types[extname(file)] ?? "text/plain" : "text/html");
    response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:");
    response.end(there ? readFileSync(file) : page);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

let browser;

/** Opens a page and returns what main.js says there, with the page's own complaints. */
export async function answerAt(url) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  try {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.answer, null, { timeout: 60_000 })
      .catch(() => { throw new Error(`no answer; the page complains: ${faults.join("; ")}`); });
    return { answer: await page.evaluate(() => answer), faults };
  } finally {
    await page.close();
  }
}

export const closeBrowser = () => browser?.close();
