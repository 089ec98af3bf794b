// Writes report-2021.d.ts, the TypeScript types of a report, from its schema: npm run types.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const source = new URL('../../jsonschema/report-2021.schema.json', import.meta.url);
export const target = new URL('report-2021.d.ts', import.meta.url);

export const types = () => compile(JSON.parse(readFileSync(source, 'utf8'), forTypes), 'Report', { additionalProperties: false });

// The generator names a type after its title, and can make no name of Chinese words: they become the comment, so that
// types are named after their $defs. Beside a $ref nothing may stand, or each use would get a copy of the type.
function forTypes(key, schema) {
  if (key === '$id') return undefined;
  if (typeof schema?.$ref === 'string') return { $ref: schema.$ref };
  if (typeof schema?.title !== 'string') return schema;
  const { title, description = title, ...rest } = schema;
  return { ...rest, description: description.includes(title) ? description : `${title}：${description}` };
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) writeFileSync(target, await types());
