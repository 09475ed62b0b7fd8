import { resolve } from 'node:path'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const [file] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!file) {
  console.error('请说明要恢复哪一份备份：npm run restore -- 备份文件.zip')
  process.exit(2)
}
installWhatIsMissing(root, console.log)
if (process.argv.includes('--cloud')) {
  const { restoreIntoEnvironment } = await loadTypeScript('./keeping/environment/restoreIntoEnvironment.ts')
  await restoreIntoEnvironment(resolve(file))
} else {
  const { restoreData } = await loadTypeScript('./keeping/restoreData.ts')
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')
  await restoreData({ file: resolve(file), dataDir, replaces: process.argv.includes('--replace') })
}
process.exit(0)
