import { resolve } from 'node:path'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const words = process.argv.slice(2)
const [target] = words.filter((word) => !word.startsWith('--'))
const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')

installWhatIsMissing(root, console.log)
if (words.includes('--cloud')) {
  const { takeFromEnvironment } = await loadTypeScript('./keeping/environment/takeFromEnvironment.ts')
  await takeFromEnvironment({ dataDir, target })
} else {
  const { takeBackup } = await loadTypeScript('./keeping/takeBackup.ts')
  await takeBackup({ dataDir, target })
}
process.exit(0)
