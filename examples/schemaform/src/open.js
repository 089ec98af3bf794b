// Takes in a file. What the form could not show as it is, is refused with a word and a place, never half opened.
import { limit, members, resolve } from './schema.js'

const DEEPEST = 64 // levels; a form generator would follow any number, one call a level

/** What is refused: the message for the user, and the schema whose form would take the file, if there is one. */
export class Refusal extends Error {
  constructor(message, schema) {
    super(message)
    this.schema = schema
  }
}

/** The document in a file, for the form of a schema, which was fetched under a name. */
export async function open(file, schema, name) {
  const document = parse(decode(await file.arrayBuffer()))
  if (!isObject(document)) throw new Refusal(`不是 JSON 对象；${wanted(schema)}`)
  for (const [key, member] of members(schema, schema)) {
    if ('const' in member && Object.hasOwn(document, key) && document[key] !== member.const) {
      throw new Refusal(`${member.title}是 ${JSON.stringify(document[key])}，不是${limit(member)}`, await formOf(document[key], member, name))
    }
  }
  const wrong = misplaced(schema, schema, document)
  if (wrong.length > 0) throw new Refusal(wrong.join('；'))
  return document
}

function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8 再打开')
  }
}

/** JSON.parse, which would round large numbers and follow any nesting. */
function parse(text) {
  let depth = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{}]/gs)) {
    if ('[{'.includes(token)) depth++
    else if (']}'.includes(token)) depth--
    else if (token[0] !== '"' && !(Math.abs(Number(token)) <= Number.MAX_SAFE_INTEGER)) throw new Refusal(`数 ${token} 太大，本页会把它改成另一个数`)
    if (depth > DEEPEST) throw new Refusal(`嵌套超过 ${DEEPEST} 层`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal(`不是 JSON：${error.message}`)
  }
}

/** The schema that has the value in place of the constant, known by its name and by being there. */
async function formOf(value, member, name) {
  const other = typeof value === 'string' && value !== '' ? name.replace(member.const, value) : name
  if (other === name) return undefined
  return (await fetch(`jsonschema/${encodeURIComponent(other)}`)).ok ? other : undefined
}

/** Lists, by titles, the objects and lists that stand where there is none, or are missing where something else stands. */
function misplaced(root, schema, value, titles = []) {
  const wrong = [`${titles.join(' / ')}：${wanted(schema)}`]
  if (schema.items) return Array.isArray(value) ? value.flatMap((item, i) => misplaced(root, resolve(root, schema.items), item, [...titles, i + 1])) : wrong
  if (schema.type !== 'object') return isObject(value) || Array.isArray(value) ? wrong : []
  if (!isObject(value)) return wrong
  return members(root, schema).filter(([key]) => Object.hasOwn(value, key))
    .flatMap(([key, member]) => misplaced(root, member, value[key], [...titles, member.title]))
}

/** What should stand there; a list's own limit is not that it is one. */
const wanted = (schema) => (schema.items ? '应为一个列表' : schema.oneOf || !limit(schema) ? '应为一个值' : `应为：${limit(schema)}`)

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
