import { build, targets } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(targets, name))
if (unknown) {
  console.error(`没有叫 ${unknown} 的构建，可选：${Object.keys(targets).join('、')}`)
  process.exit(2)
}
installWhatIsMissing(root, console.log)
await build(root, asked.length > 0 ? asked : Object.keys(targets), console.log)
