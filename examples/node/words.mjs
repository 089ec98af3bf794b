// Says in the words of the form what a schema validator found. Labels, limits (x-limit) and choices all come from the schema.

/** Walks a schema of one edition along a JSON Pointer; lists the schema of each step, with its label as title. */
function walk(form, pointer) {
  let schema = form;
  return pointer.split('/').slice(1).map((escaped) => {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const member = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties[name] : schema.additionalProperties || {};
    schema = schema.items ? { ...schema.items, title: `第${Number(name) + 1}项` } : { title: name, ...member };
    if (schema.$ref) schema = { ...form.$defs[schema.$ref.replace('#/$defs/', '')], ...schema };
    return schema;
  });
}

/** Explains an error of ajv: where it is, and what should stand there. */
export function explain(form, rules, { keyword, instancePath, params, data }) {
  const message = (code) => rules.find((rule) => rule.code === code).messages[0]['zh-Hans'];
  const step = (name) => `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const say = (pointer, text) => ({ pointer, place: walk(form, pointer).map((s) => s.title).join(' / ') || form.title, message: text });
  switch (keyword) {
    case 'required':
      return say(step(params.missingProperty), message('J03'));
    case 'minLength': // an empty text is as good as none
      return say(instancePath, message('J03'));
    case 'additionalProperties':
      return say(step(params.additionalProperty), message('J02').replace('{name}', () => params.additionalProperty));
    default: {
      const { oneOf = [], 'x-limit': limit = keyword } = walk(form, instancePath).at(-1) ?? form;
      const choices = oneOf.map((choice) => `${choice.const}（${choice.title}）`).join('、');
      return say(instancePath, `实际是 ${shorten(JSON.stringify(data))}；${choices ? `可选：${choices}` : `应为：${limit}`}`);
    }
  }
}

const shorten = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
