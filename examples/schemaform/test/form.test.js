import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import Ajv2020 from 'ajv/dist/2020.js'
import { errors, load, refusal, start, submit } from './browser.js'
import { at, id, leaves, read, schema, tables } from './schema.js'

const reports = ['2022-pengyang', '2023-suqian', '2024-suqian']
const report = (name = reports[0]) => read(`testdata/reports/${name}.json`)
const root = schema('report-2021')
const accepts = new Ajv2020({ strict: false }).compile(schema('report'))

let browser
before(async () => { browser = await start() })
after(() => browser?.stop())

test('neither the sources nor the bundle know a title or a name of the report', () => {
  const here = join(import.meta.dirname, '..')
  const files = [...readdirSync(join(here, 'src')).map((name) => `src/${name}`), 'dist/form.js', 'index.html']
  const text = files.map((name) => readFileSync(join(here, name), 'utf8')).join('\n')
  const all = leaves(root).flatMap(({ path, above, member }) => [...path, ...above.map((one) => one.title), member.title])
  const telling = all.filter((word) => /[a-z][A-Z]|[\u4e00-\u9fff]{3}/.test(word)) // "title" and 其他 are everybody's words
  assert.ok(telling.length > 200)
  assert.deepEqual(telling.filter((word) => text.includes(word)), [])
})

for (const [edition, sizes] of [['2021', [10, 175, 15]], ['2019', [23, 161, 15]]]) {
  test(`the tables of ${edition} stand as printed: every cell beside its row heads, under its column head`, async () => {
    const page = await browser.open({ schema: `report-${edition}.schema.json` })
    const wanted = tables(schema(`report-${edition}`))
    assert.deepEqual(wanted.map(({ cells }) => cells.length), sizes)
    for (const { name, title, cells } of wanted) {
      const table = page.locator(`#${id([name])}`)
      assert.equal(await table.locator('legend').innerText(), title)
      const shown = await table.evaluate(headsOfCells)
      assert.equal(shown.length, cells.length)
      assert.ok(await table.locator(`table ~ * #${id([name, 'note'])}`).isVisible(), 'the text stands below the table')
      for (const [i, { path, groups, row, column }] of cells.entries()) {
        const { band, beside, above, label } = shown[i]
        assert.equal(shown[i].id, id(path))
        assert.deepEqual([...(band ? [band] : []), ...beside], [...groups, row], shown[i].id)
        assert.equal(above, column, shown[i].id)
        if (label !== null) assert.equal(label, [title, ...groups, row, column].join(' / '))
      }
    }
    assert.deepEqual(page.failures, [])
    await page.close()
  })
}

/** In the page: for each cell the heads one sees left of it and right above it, by their place on the screen. */
function headsOfCells(table) {
  const box = (element) => element.getBoundingClientRect()
  const heads = [...table.querySelectorAll('th')].map((th) => ({ text: th.textContent, band: th.closest('.band') !== null, ...box(th).toJSON() }))
  return [...table.querySelectorAll('td input, td select')].map((cell) => {
    const { left, right, top, bottom } = box(cell.closest('td'))
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const over = heads.filter((head) => head.left < x && x < head.right && head.bottom <= top + 1)
    return {
      id: cell.id,
      label: cell.getAttribute('aria-label'),
      beside: heads.filter((head) => head.top < y && y < head.bottom && head.right <= left + 1).map((head) => head.text),
      above: over.filter((head) => !head.band).at(-1).text,
      band: over.filter((head) => head.band).at(-1)?.text,
    }
  })
}

for (const name of reports) {
  test(`${name}: opened, its values stand in the form; handed in, it is the same document`, async () => {
    const page = await browser.open()
    await load(page, report(name))
    const shown = await page.$$eval('form [id^=root_]:is(input, textarea)', (all) => Object.fromEntries(all.map((one) => [one.id, one.value])))
    for (const { path, member } of leaves(root)) {
      const value = at(report(name), path)
      if (!member.oneOf && value !== undefined) assert.equal(shown[id(path)], String(value ?? ''), path.join('/'))
    }
    const document = await submit(page)
    assert.deepEqual(document, report(name))
    assert.ok(accepts(document), JSON.stringify(accepts.errors))
    assert.deepEqual(page.failures, [])
    await page.close()
  })
}

test('an explanation, with its values by pointer, comes through', async () => {
  const pointer = '/disclosure/normativeDocuments/inForce'
  const explained = { ...report(), explanations: [{ code: 'X2', pointer, reason: '说明', cells: { [pointer]: 23, '/disclosure/feesCollected': '3756', '/year': null } }] }
  const page = await browser.open()
  await load(page, explained)
  await page.fill(`#${id(['explanations', 0, 'reason'])}`, '另一说明')
  explained.explanations[0].reason = '另一说明'
  assert.deepEqual(await submit(page), explained)
  await page.close()
})

test('typed in from nothing, field by field, the report is the same document', async () => {
  const page = await browser.open()
  const wanted = report()
  for (const object of ['period', 'website'].map((name) => page.locator('legend', { hasText: titleOf(name) }).getByRole('button'))) await object.click()
  for (const { path, member } of leaves(root)) {
    const value = at(wanted, path)
    if (value === undefined || 'const' in member) continue
    const field = page.locator(`#${id(path)}`)
    if (member.oneOf) await field.selectOption({ label: member.oneOf.find((choice) => choice.const === value).title })
    else await field.fill(String(value ?? ''))
  }
  assert.deepEqual(await errors(page), {})
  assert.deepEqual(await submit(page), report())
  await page.close()
})

const titleOf = (name) => leaves(root).find(({ path }) => path.at(-2) === name).above.at(-1).title

test('what is no number is refused at its cell and stays to be seen', async (t) => {
  const count = ['applications', 'received', 'business']
  const amount = ['disclosure', 'feesCollected']
  const numbers = ['-1', '1.5', 'abc', '1e3', '１２', '1 2', '007', '0x1F', '9007199254740992', '9007199254740993']
  const amounts = ['-1', 'abc', '1.2345678', '1,000', '01', '.5']
  const page = await browser.open()
  await load(page, report())
  for (const [path, typed] of [...numbers.map((text) => [count, text]), ...amounts.map((text) => [amount, text])]) {
    await t.test(`${path.at(-1)} ${typed}`, async () => {
      const cell = page.locator(`#${id(path)}`)
      await cell.fill(typed)
      await page.waitForSelector('.error-detail li')
      const shown = await errors(page)
      assert.deepEqual(Object.keys(shown), [id(path)])
      assert.match(shown[id(path)], /应/)
      assert.equal(await cell.inputValue(), typed)
      assert.equal(await cell.getAttribute('aria-invalid'), 'true')
      assert.equal(await submit(page), null)
      await cell.fill('5')
      assert.deepEqual(at(await submit(page), path), path === amount ? '5' : 5)
    })
  }
  await page.close()
})

test('what the form could not show as it is, it does not open', async (t) => {
  const organ = root.$defs.Organ
  const deep = (open, close) => `{"x":${open.repeat(100_000)}1${close.repeat(100_000)}}`
  for (const [name, content, words] of [
    ['a list', '[]', /不是 JSON 对象/], ['null', 'null', /不是 JSON 对象/], ['a number', '5', /不是 JSON 对象/], ['a text', '"abc"', /不是 JSON 对象/],
    ['nothing', '', /不是 JSON/], ['half a document', '{"year":', /不是 JSON/],
    ['deep lists', deep('[', ']'), /嵌套/], ['deep objects', deep('{"x":', '}'), /嵌套/],
    ['GBK', Buffer.from([0x7b, 0x22, 0xb1, 0xea, 0xcc, 0xe2, 0x22, 0x3a, 0x31, 0x7d]), /不是 UTF-8/],
    ['a large number', '{"disputes":{"review":{"total":9007199254740993}}}', /9007199254740993 太大/], ['a huge number', '{"year":1e400}', /1e400 太大/],
    ['a number for an object', '{"organ":5}', new RegExp(`${organ.title}：应为：${organ['x-limit']}`)], ['null for an object', '{"organ":null}', /应为/],
    ['a list for a section', '{"disputes":{"review":[]}}', new RegExp(`${root.$defs.Disputes.title} / .*：应为`)],
    ['a number for a list', '{"explanations":5}', /应为一个列表/], ['a number in a list', '{"explanations":[5]}', / 1：应为/],
    ['an object for a text', '{"title":{}}', new RegExp(`${root.properties.title.title}：应为：${root.properties.title['x-limit']}`)],
    ['an object for a choice', '{"scope":{}}', new RegExp(root.properties.scope.title)], ['no edition', '{"edition":2021}', /是 2021，不是/],
  ]) {
    await t.test(name, async () => {
      const page = await browser.open()
      await load(page, report())
      assert.match(await refusal(page, content), words)
      assert.deepEqual(await submit(page), report()) // what was open stays
      await load(page, report(reports[1]))
      assert.equal(await page.locator('#refused').count(), 0)
      assert.deepEqual(page.failures, [])
      await page.close()
    })
  }
})

test('a report of the other edition is sent to its own form', async () => {
  const page = await browser.open()
  assert.match(await refusal(page, '{"edition":"2019","year":2020}'), /2019/)
  await page.click('#refused a')
  await page.waitForSelector('form')
  assert.equal(await page.inputValue(`#${id(['edition'])}`), '2019')
  await page.close()
})

test('cancelling the dialog changes nothing, the same file can be opened again', async () => {
  const page = await browser.open()
  await load(page, report())
  await page.setInputFiles('input[type=file]', [])
  await page.fill(`#${id(['title'])}`, 'x')
  await load(page, report())
  assert.deepEqual(await submit(page), report())
  assert.deepEqual(page.failures, [])
  await page.close()
})

test('a byte order mark is skipped', async () => {
  const page = await browser.open()
  await page.setInputFiles('input[type=file]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(`\ufeff${JSON.stringify(report())}`) })
  await page.waitForFunction((id) => document.getElementById(id).value !== '', id(['title']))
  assert.deepEqual(await submit(page), report())
  await page.close()
})

test('an unknown member of an opened document is refused, not dropped', async () => {
  const page = await browser.open()
  await load(page, { ...report(), surprise: 1 })
  await page.click('button[type=submit]')
  assert.match(await page.locator('.panel').innerText(), /surprise/)
  assert.equal(await page.locator('#document').count(), 0)
  await page.close()
})

test('an emptied cell is null, neither 0 nor missing', async () => {
  const page = await browser.open()
  await load(page, report())
  const wanted = report()
  for (const { cells } of tables(root)) {
    const { path } = cells.at(-1)
    await page.fill(`#${id(path)}`, '')
    at(wanted, path.slice(0, -1))[path.at(-1)] = null
  }
  await page.fill(`#${id(['applications', 'received', 'business'])}`, '  ')
  wanted.applications.received.business = null
  const document = await submit(page)
  assert.deepEqual(document, wanted)
  assert.ok(accepts(document))
  await page.close()
})

test('a draft may lack what is required; handed in, each missing field is shown', async () => {
  const page = await browser.open()
  await page.fill(`#${id(['disclosure', 'licenceDecisions'])}`, '3')
  assert.deepEqual(await errors(page), {})
  assert.equal(await submit(page), null)
  const missing = leaves(root).filter(({ member, must }) => must && !('const' in member) && ![member.type].flat().includes('null'))
  const shown = await errors(page)
  assert.deepEqual(Object.keys(shown).sort(), missing.map(({ path }) => id(path)).sort())
  for (const { path, member } of missing) assert.match(shown[id(path)], new RegExp(member.title))
  await page.close()
})

test('an emptied text is missing, an optional object can be taken out and put in', async () => {
  const page = await browser.open()
  await load(page, report())
  const { postcode, phone, ...organ } = report().organ
  await page.fill(`#${id(['organ', 'phone'])}`, '')
  const control = page.locator('legend', { hasText: titleOf('period') }).getByRole('button')
  await control.click()
  const { period, ...rest } = report()
  assert.deepEqual(await submit(page), { ...rest, organ })
  await control.click()
  await page.fill(`#${id(['period', 'start'])}`, '2022-02-30')
  assert.match((await errors(page))[id(['period', 'start'])], /日期/)
  await page.close()
})

for (const width of [1200, 390]) {
  test(`${width} pixels wide, nothing sticks out`, async (t) => {
    const page = await browser.open({ width })
    await load(page, report())
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
    const picture = join(mkdtempSync(join(tmpdir(), 'schemaform-')), `${width}.png`)
    await page.screenshot({ path: picture, fullPage: true })
    t.diagnostic(picture)
    await page.close()
  })
}
