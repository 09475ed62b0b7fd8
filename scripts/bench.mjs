import { build } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

installWhatIsMissing(root, console.log)
await build(root, ['functions', 'local', 'workbench', 'h5', 'weapp'], console.log)
const { runBench } = await loadTypeScript('./bench/runBench.ts')
await runBench(root, process.argv.slice(2))
process.exit(0)
