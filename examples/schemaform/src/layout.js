// From the schema and its hints (x-order, x-table, x-row, x-groups, x-column) to a uiSchema. Every word in it is a title.
import { members, nullable, types } from './schema.js'

const LONG = 1000 // a text that may be longer than this gets a text area

export function uiSchema(root, schema = root) {
  const list = members(root, schema)
  const ui = { 'ui:order': [...list.map(([name]) => name), '*'] }
  for (const [name, member] of list) {
    ui[name] = member['x-table'] ? table(root, member) : member.properties ? uiSchema(root, member) : leaf(root, member)
  }
  return ui
}

function leaf(root, schema) {
  if (schema.items) return { items: uiSchema(root, { properties: { item: schema.items } }).item }
  if ('const' in schema) return { 'ui:readonly': true }
  if (schema.maxLength > LONG) return { 'ui:widget': 'textarea', 'ui:options': { rows: schema.maxLength > 10 * LONG ? 8 : 3 } }
  const options = {}
  if (nullable(schema)) options.emptyValue = null
  if (types(schema).includes('integer')) options.inputType = 'text' // a number input hides what it cannot read
  return { 'ui:options': options }
}

/** The uiSchema of a table: heads and spans are worked out once for the whole table and put on its rows and cells. */
function table(root, schema) {
  const rows = rowsOf(root, schema, [])
  const same = rows.every((row) => titles(row) === titles(rows[0]))
  if (!same) for (const row of rows) row.band = row.groups.shift() // rows that differ in their columns are printed in bands
  const depth = Math.max(...rows.map((row) => row.groups.length + 1))
  const width = rows.map((row) => row.cells.length).reduce(commonMultiple)
  const beside = members(root, schema).filter(([name]) => !rows.some((row) => row.path[0] === name))
  const ui = { 'ui:options': { part: 'table', beside: beside.map(([name]) => name) } }
  for (const [name, member] of beside) ui[name] = leaf(root, member)
  rows.forEach((row, i) => {
    const starts = i === 0 || (!same && (row.band !== rows[i - 1].band || titles(row) !== titles(rows[i - 1])))
    place(ui, row.path, {
      part: 'row',
      band: starts && row.band,
      columns: starts && columnHeads(row.cells, width),
      heads: rowHeads(rows, i, depth),
      depth,
      width: depth + width,
    })
    for (const cell of row.cells) {
      const title = [schema.title, row.band, ...row.groups, row.title, cell.title].filter(Boolean).join(' / ')
      const part = cell.path === row.path ? 'row' : 'cell' // a row of one cell is that cell
      place(ui, cell.path, { part, title, name: cell.title, span: width / row.cells.length, ...cell.input })
    }
  })
  return ui
}

function rowsOf(root, schema, path) {
  return members(root, schema).flatMap(([name, member]) => {
    const at = [...path, name]
    if (!member['x-row']) return rowsOf(root, member, at)
    const cells = member.properties
      ? members(root, member).map(([key, cell]) => ({ path: [...at, key], title: cell.title, groups: cell['x-groups'] ?? [], input: input(cell) }))
      : [{ path: at, title: member['x-column'], groups: [], input: input(member) }]
    return { path: at, title: member.title, groups: [...(member['x-groups'] ?? [])], cells }
  })
}

/** How a cell is typed in: as text, unless there is something to choose from. */
function input(schema) {
  return { ...(schema.oneOf ? {} : { widget: 'cell' }), ...(nullable(schema) ? { emptyValue: null } : {}) }
}

const commonMultiple = (a, b) => { let n = a; while (n % b) n += a; return n }

const titles = (row) => JSON.stringify(row.cells.map((cell) => cell.title))

/** The heads in front of row i: each group that begins here, over all its rows, and the row's own title. */
function rowHeads(rows, i, depth) {
  const { groups, title } = rows[i]
  const begins = groups.flatMap((text, level) => {
    const within = (row) => row && groups.slice(0, level + 1).every((group, n) => row.groups[n] === group)
    if (within(rows[i - 1])) return []
    const end = rows.findIndex((row, n) => n > i && !within(row))
    return { text, rowSpan: (end < 0 ? rows.length : end) - i, colSpan: 1, group: true }
  })
  return [...begins, { text: title, rowSpan: 1, colSpan: depth - groups.length }]
}

/** The rows of column heads: a line for the groups of the columns, if they have any, and one for their titles. */
function columnHeads(cells, width) {
  const span = width / cells.length
  const names = cells.filter((cell) => cell.groups.length).map((cell) => ({ text: cell.title, colSpan: span, rowSpan: 1 }))
  const levels = names.length ? 2 : 1
  const top = []
  for (const { title, groups } of cells) {
    if (groups.length && top.at(-1)?.group === groups[0]) top.at(-1).colSpan += span
    else top.push({ text: groups[0] ?? title, group: groups[0], colSpan: span, rowSpan: groups.length ? 1 : levels })
  }
  return levels === 2 ? [top, names] : [top]
}

/** Adds options to the uiSchema node at a path. */
function place(ui, path, options) {
  const node = path.reduce((at, key) => (at[key] ??= { 'ui:options': { part: 'rows' } }), ui)
  Object.assign(node['ui:options'], options)
}
