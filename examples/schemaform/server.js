// Serves the page, its bundle and the published schemas on 127.0.0.1, and nothing else.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname
const files = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/form.css': ['form.css', 'text/css; charset=utf-8'],
  '/form.js': ['dist/form.js', 'text/javascript; charset=utf-8'],
}

function locate(path) {
  if (Object.hasOwn(files, path)) return files[path]
  const schema = /^\/jsonschema\/([\w-]+(\.[\w-]+)*\.json)$/.exec(path)
  return schema && [join('../../jsonschema', schema[1]), 'application/schema+json']
}

export function serve(port) {
  const server = createServer(async (request, response) => {
    const found = locate(new URL(request.url, 'http://localhost').pathname)
    const body = found && (await readFile(join(here, found[0])).catch(() => null))
    if (!body) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': found[1], 'cache-control': 'no-store' }).end(body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.env.PORT ?? 8080))
  console.log(`http://127.0.0.1:${server.address().port}/`)
}
