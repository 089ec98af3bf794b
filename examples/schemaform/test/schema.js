// What the schema says the form must show, read from the schema anew: nothing here is shared with src/.
import { readFileSync } from 'node:fs'

const folder = new URL('../../../', import.meta.url)
export const read = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
export const schema = (name) => read(`jsonschema/${name}.schema.json`)

const follow = (root, node) => (node.$ref ? { ...root.$defs[node.$ref.replace('#/$defs/', '')], ...node } : node)
export const id = (path) => ['root', ...path].join('_')
export const at = (document, path) => path.reduce((value, key) => value?.[key], document)

/** Every leaf of a schema that is not inside a list: path, titles above it, its schema, whether it must be there. */
export function leaves(root, node = root, path = [], above = [], needed = true) {
  return Object.entries(node.properties).flatMap(([name, child]) => {
    const member = follow(root, child)
    const must = needed && (node.required ?? []).includes(name)
    if (member.properties) return leaves(root, member, [...path, name], [...above, member], must)
    return member.type === 'array' ? [] : [{ path: [...path, name], above, member, must }]
  })
}

/** The cells of every table: [{ title, cells: [{ path, heads, column, band }] }], heads being those of its row. */
export function tables(root) {
  return Object.entries(root.properties).map(([name, child]) => [name, follow(root, child)]).filter(([, section]) => section['x-table'])
    .map(([name, section]) => {
      const cells = leaves(root, section, [name]).flatMap(({ path, above, member }) => {
        const row = [...above, member].find((one) => one['x-row'])
        if (!row) return [] // the text beside the table
        return { path, member, groups: row['x-groups'] ?? [], row: row.title, column: row === member ? row['x-column'] : member.title }
      })
      return { name, title: section.title, cells }
    })
}
