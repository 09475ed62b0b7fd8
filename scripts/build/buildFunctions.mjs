import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const names = ['api', 'jobs', 'wechat', 'drawing']

rmSync('dist/cloudfunctions', { recursive: true, force: true })
await build({
  entryPoints: names.map((name) => ({ in: `cloudfunctions/${name}/index.ts`, out: `${name}/index` })),
  outdir: 'dist/cloudfunctions',
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
})

/** Typefaces, the renderer and the covers: what the function that draws reads beside its bundle. */
const drawing = 'dist/cloudfunctions/drawing'
const material = JSON.parse(readFileSync('cloudfunctions/drawing/material.json', 'utf8'))
for (const [name, home] of Object.entries(material)) copyFileSync(join(home, name), join(drawing, name))
const covers = readdirSync('src/motifs').filter((name) => name.startsWith('cover-'))
for (const name of covers) copyFileSync(join('src/motifs', name), join(drawing, name))
