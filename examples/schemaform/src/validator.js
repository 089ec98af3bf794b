import { customizeValidator } from '@rjsf/validator-ajv8'
import Ajv2020 from 'ajv/dist/2020.js'
import zh from 'ajv-i18n/localize/zh/index.js'
import { limit } from './schema.js'

// What ajv says of these says nothing to a clerk (a pattern, a list of types); the schema says it better.
const OPAQUE = ['pattern', 'type', 'not', 'const', 'anyOf']

/** Ajv for 2020-12 with Chinese messages, helped out by what the schema itself says: limits and the names of objects. */
export const validator = customizeValidator({ AjvClass: Ajv2020 }, (errors) => {
  zh(errors)
  for (const error of errors ?? []) {
    const wanted = OPAQUE.includes(error.keyword) && limit(error.parentSchema)
    if (wanted) error.message = `应为：${wanted}`
    if (error.keyword === 'required') error.message = [error.parentSchema.title, error.message].filter(Boolean).join('：')
    if (error.keyword === 'additionalProperties') error.message += ` '${error.params.additionalProperty}'`
  }
})
