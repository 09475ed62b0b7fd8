import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const options = { keys: { type: 'string' } }
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false })
const [file, folder] = positionals
if (!file || !folder || values.keys === true) {
  console.error(
    '请说明哪一份备份、放到哪里：npm run export -- 备份文件.zip 新文件夹，有另存的密钥文件就加上 --keys 密钥文件'
  )
  process.exit(2)
}
installWhatIsMissing(root, console.log)
const { handOver } = await loadTypeScript('./handover/handOver.ts')
const keysFile = values.keys === undefined ? undefined : resolve(values.keys)
await handOver(resolve(file), resolve(folder), { keysFile, dataDir: resolve(root, process.env.DATA_DIR ?? '.data') })
process.exit(0)
