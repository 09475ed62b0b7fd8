import { resolve } from 'node:path'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

installWhatIsMissing(root, console.log)
const { takeBackup } = await loadTypeScript('./keeping/takeBackup.ts')
await takeBackup({ dataDir: resolve(root, process.env.DATA_DIR ?? '.data'), target: process.argv[2] })
process.exit(0)
