// Bundles the page. The schema is no part of the bundle: the page fetches it, so the script cannot know the report.
import { build } from 'esbuild'

await build({
  entryPoints: ['src/main.jsx'],
  outfile: 'dist/form.js',
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify: true,
  jsx: 'automatic',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
})
