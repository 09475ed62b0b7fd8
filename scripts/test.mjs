import { build } from './buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'
import { close, jest, stage } from './stages.mjs'

/** Everything that must hold: types, lint, rules, the built product, and the journeys of people in a browser. */
installWhatIsMissing(root, console.log)
const results = [
  await stage(root, '类型', ['node_modules/typescript/bin/tsc', '--noEmit']),
  await stage(root, '格式和写法', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  await jest(root, 'rules', ['--maxWorkers=2']),
]
try {
  await build(root, ['functions', 'workbench', 'h5', 'weapp'], console.log)
  results.push({ passed: 1, failed: 0 }, await jest(root, 'whole', ['--runInBand']))
} catch (error) {
  console.log(`构建没有成功：\n${error.message}`)
  results.push({ passed: 0, failed: 1 })
}
close(results)
