// Reading a JSON Schema: references, order, kinds. Knows JSON Schema and the hints x-order and x-limit, and no schema in particular.

/** The schema a node stands for: its $ref followed, the keywords beside the $ref kept. */
export function resolve(root, node) {
  if (!node.$ref) return node
  const target = node.$ref.slice(2).split('/').reduce((at, key) => at[key], root)
  return { ...resolve(root, target), ...node, $ref: undefined }
}

/** The members of an object schema as [name, resolved schema], in their x-order. */
export function members(root, schema) {
  return Object.entries(schema.properties ?? {})
    .map(([name, node]) => [name, resolve(root, node)])
    .sort(([, a], [, b]) => (a['x-order'] ?? Infinity) - (b['x-order'] ?? Infinity))
}

export const types = (schema) => [schema.type ?? []].flat()
export const nullable = (schema) => types(schema).includes('null')

/** What may be written, in words: of a member or, where it refers to a definition, of that. */
export const limit = (schema) => schema['x-limit']

/**
 * The document with everything its schema requires and already decides: a required nullable member that is missing is
 * there and null, a constant is there, a required object is there with its own. Nothing else is added or changed.
 */
export function complete(root, schema, value = {}) {
  if (Array.isArray(value)) return value
  const whole = { ...value }
  for (const [name, member] of members(root, schema)) {
    if (isObject(whole[name])) whole[name] = complete(root, member, whole[name])
    else if (whole[name] === undefined && schema.required?.includes(name)) whole[name] = initial(root, member)
  }
  return whole
}

function initial(root, schema) {
  if ('const' in schema) return schema.const
  if (nullable(schema)) return null
  return schema.properties ? complete(root, schema) : undefined
}

const isObject = (value) => typeof value === 'object' && value !== null
