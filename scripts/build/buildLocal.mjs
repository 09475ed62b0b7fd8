import { copyFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const folder = 'dist/local'
/** What an instance of a function is started with; it is no part of the bundle, since it runs in a thread of its own. */
const threads = ['worker.cjs', 'requester.cjs']

rmSync(folder, { recursive: true, force: true })
await build({
  entryPoints: ['startProduct', 'seedData'].map((name) => `scripts/local/${name}.ts`),
  outdir: folder,
  bundle: true,
  packages: 'external',
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
})
for (const name of threads) copyFileSync(`localcloud/functions/${name}`, `${folder}/${name}`)
