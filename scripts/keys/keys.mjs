import { resolve } from 'node:path'
import { installWhatIsMissing } from '../install.mjs'
import { loadTypeScript } from '../loadTypeScript.mjs'
import { root } from '../root.mjs'

installWhatIsMissing(root, console.log)
const { runKeys } = await loadTypeScript('./keys/runKeys.ts')
await runKeys(resolve(root, process.env.DATA_DIR ?? '.data'), process.argv.slice(2))
process.exit(0)
