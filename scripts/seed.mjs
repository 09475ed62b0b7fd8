import { resolve } from 'node:path'
import { build } from './buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

installWhatIsMissing(root, console.log)
await build(root, ['functions'], console.log)
const { seedData } = await loadTypeScript('./local/seedData.ts')
const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')
await seedData({ root, dataDir, demo: process.env.DEMO, afresh: process.argv.includes('--reset') })
