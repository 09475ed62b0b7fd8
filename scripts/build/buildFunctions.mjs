import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const names = ['api', 'jobs', 'wechat']

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
