import { chromium } from 'playwright-core'
import { existsSync } from 'node:fs'
import { serve } from '../server.js'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Starts the server and the browser; fails, and says what to install, when there is no browser. */
export async function start() {
  if (!existsSync(executablePath)) {
    throw new Error(`no browser at ${executablePath}: apt-get install chromium fonts-wqy-zenhei, or name another in CHROMIUM`)
  }
  const server = await serve(0)
  const browser = await chromium.launch({ executablePath, args: quiet })
  return {
    async open({ schema, width = 1200 } = {}) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      page.failures = []
      page.on('pageerror', (error) => page.failures.push(error.message))
      page.on('console', (message) => message.type() === 'error' && page.failures.push(message.text()))
      await page.goto(`http://127.0.0.1:${server.address().port}/${schema ? `?schema=${schema}` : ''}`)
      await page.waitForSelector('form')
      return page
    },
    async stop() {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Loads a document, a value, into the form. */
export async function load(page, document) {
  await page.setInputFiles('input[type=file]', { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) })
  await page.waitForFunction((title) => document.getElementById('root_title').value === title, document.title)
}

/** Offers a file that the form should refuse; gives what it says. */
export async function refusal(page, content) {
  await page.setInputFiles('input[type=file]', { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await page.waitForSelector('#refused')
  return page.locator('#refused').innerText()
}

/** Presses the button and gives the document, or null if the form refused. */
export async function submit(page) {
  await page.click('button[type=submit]')
  await page.waitForSelector('#document, .error-detail li')
  const result = page.locator('#document')
  return (await result.count()) ? JSON.parse(await result.textContent()) : null
}

/** The errors shown at fields, as { id of the field: text }. */
export const errors = (page) => page.$$eval('[id$=__error]', (lists) => Object.fromEntries(
  lists.map((list) => [list.id.replace(/__error$/, ''), list.textContent])))
