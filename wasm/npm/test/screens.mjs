// Takes pictures of the example's page, to be looked at: node screens.mjs ADDRESS FOLDER, with examples/form running at the address.

import { chromium } from "playwright-core";

const [address, folder] = process.argv.slice(2);
const cell = (pointer) => `[name="${pointer}"]`;

const states = {
  loading: async (page) => {
    await page.route("**/*.wasm", () => {}); // it never comes
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await page.locator("[data-state=loading]").waitFor();
  },
  failed: async (page) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(address);
    await page.locator("[data-state=failed]").waitFor();
  },
  findings: async (page) => {
    await page.goto(address);
    await page.locator("[data-state=ready]").waitFor();
    for (const [pointer, text] of [["/applications/outcomes/granted/naturalPerson", "31"], ["/applications/received/business", "x"], ["/disputes/review/total", "9"]]) {
      await page.locator(cell(pointer)).fill(text);
      await page.keyboard.press("Tab");
    }
    await page.locator(cell("/applications/outcomes/granted/naturalPerson")).focus();
    await page.locator("td > .govreport-message:visible").first().waitFor();
    await page.waitForTimeout(800); // the summary waits for a pause
  },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1440]) {
    for (const [state, bring] of Object.entries(states)) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: width === 360 ? 720 : 900 } });
      await bring(page);
      await page.screenshot({ path: `${folder}/${state}-${width}-${colorScheme}.png` });
      await page.close();
    }
  }
}
await browser.close();
