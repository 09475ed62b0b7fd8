import { build } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'
import { close, jest, stage } from './stages.mjs'
import { together } from './together.mjs'

/** The checks of `npm test`: types, lint, rules, the built product under load, and people's journeys in a browser. */
installWhatIsMissing(root, console.log)
const writing = [
  stage(root, '类型', ['node_modules/typescript/bin/tsc', '--noEmit']),
  stage(root, '格式和写法', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
]
const building = await build(root, ['functions', 'local', 'workbench', 'h5', 'weapp'], console.log).catch(
  (error) => error
)
const results = [...(await Promise.all(writing))]
together(root, 'rules')
for (const project of ['together', 'long']) results.push(await jest(root, project, ['--maxWorkers=2']))
if (building instanceof Error) {
  console.log(`构建没有成功：\n${building.message}`)
  results.push({ passed: 0, failed: 1, skipped: [] })
} else {
  results.push({ passed: 1, failed: 0, skipped: [] })
  // A journey waits for its browser and for clocks a third of its time: one more than the cores fills it.
  results.push(await jest(root, 'journeys', ['--maxWorkers=3']), await jest(root, 'loads', ['--runInBand']))
}
close(results)
