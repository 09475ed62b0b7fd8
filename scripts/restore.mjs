import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const options = { cloud: { type: 'boolean' }, replace: { type: 'boolean' }, keys: { type: 'string' } }
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false })
const [file] = positionals
if (!file || values.keys === true) {
  console.error('请说明要恢复哪一份备份：npm run restore -- 备份文件.zip，有另存的密钥文件就加上 --keys 密钥文件')
  process.exit(2)
}
installWhatIsMissing(root, console.log)
if (values.cloud) {
  const { restoreIntoEnvironment } = await loadTypeScript('./keeping/environment/restoreIntoEnvironment.ts')
  await restoreIntoEnvironment(resolve(file))
} else {
  const { restoreData } = await loadTypeScript('./keeping/restoreData.ts')
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')
  const keysFile = values.keys === undefined ? undefined : resolve(values.keys)
  await restoreData({ file: resolve(file), dataDir, replaces: values.replace === true, keysFile })
}
process.exit(0)
