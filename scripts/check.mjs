import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'
import { close, jest, stage } from './stages.mjs'
import { together } from './together.mjs'

installWhatIsMissing(root, console.log)
together(root, 'rules')
close(
  await Promise.all([
    stage(root, '类型', [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      '.cache/types.json',
    ]),
    stage(root, '格式和写法', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
    jest(root, 'together', ['--maxWorkers=2']),
  ])
)
