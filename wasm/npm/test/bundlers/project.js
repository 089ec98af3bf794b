// A project as users have it: the published package in its node_modules, and a page that checks a report.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../", import.meta.url));

/** What main.js says when all is well: the module and the words of another language were found. */
export const well = "Year: is 1900, outside the limits (at least 2019)";

const main = `import { check, load } from "@zfxxgk/annualreport";

load({ lang: ["zh-Hans", "en"] })
  .then(() => check({ edition: "2021", year: 1900 }, { lang: "en" }).findings[0].message, ({ code, message }) => \`\${code}: \${message}\`)
  .then((answer) => {
    globalThis.answer = answer;
    if (typeof document === "undefined") console.log(answer);
  });
`;

// A page of a workspace, whose packages are installed above it, that checks in a worker.
const app = {
  "app/package.json": `{ "name": "app", "version": "0.0.0", "private": true, "type": "module" }`,
  "app/index.html": `<!doctype html><title>x</title><link rel=icon href=data:,><script type=module src=./main.js></script>`,
  "app/main.js": `new Worker(new URL("./worker.js", import.meta.url), { type: "module" }).onmessage = ({ data }) => { globalThis.answer = data; };\n`,
  "app/worker.js": main.replace(/if \(typeof.*/, "postMessage(answer);"),
};

function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync("npm", [...args, "--offline", "--no-audit", "--no-fund"], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${stdout}${stderr}`);
}

/** Makes the project in a scratch folder and returns where it is. */
export function project() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "govreport-bundlers-")));
  const files = {
    "package.json": `{ "private": true, "type": "module", "workspaces": ["app"] }`,
    "main.js": main,
    "index.html": `<!doctype html><title>x</title><link rel=icon href=data:,><script type=module src=./main.js></script>`,
    // Imported on a server, the package does nothing until it is asked.
    "server.js": `import { check, load, version } from "@zfxxgk/annualreport";\nconsole.log(typeof check, typeof load, version.length > 0);\n`,
  };
  mkdirSync(join(root, "app"), { recursive: true });
  for (const [name, text] of Object.entries({ ...files, ...app })) writeFileSync(join(root, name), text);
  npm(source, "pack", "--pack-destination", root);
  npm(root, "install", readdirSync(root).find((name) => name.endsWith(".tgz")));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
