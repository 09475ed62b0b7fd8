import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'

installWhatIsMissing(root, console.log)
await build(root, ['functions', 'local'], console.log)
const { seedData } = createRequire(import.meta.url)('../dist/local/seedData.js')
const dataDir = resolve(root, process.env.DATA_DIR ?? '.data')
await seedData({ root, dataDir, demo: process.env.DEMO, afresh: process.argv.includes('--reset') })
