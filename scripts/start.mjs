import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'

installWhatIsMissing(root, console.log)
try {
  await build(root, ['functions', 'local', 'h5', 'workbench'], console.log)
} catch (error) {
  console.error(`构建没有成功：\n${error.message}`)
  process.exit(1)
}

const { startProduct } = createRequire(import.meta.url)('../dist/local/startProduct.js')
await startProduct({
  root,
  port: Number(process.env.PORT ?? 8080),
  dataDir: resolve(root, process.env.DATA_DIR ?? '.data'),
  demo: process.env.DEMO,
})
