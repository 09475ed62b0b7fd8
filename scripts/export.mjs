import { resolve } from 'node:path'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const [file, folder] = process.argv.slice(2)
if (!file || !folder) {
  console.error('请说明哪一份备份、放到哪里：npm run export -- 备份文件.zip 新文件夹')
  process.exit(2)
}
installWhatIsMissing(root, console.log)
const { handOver } = await loadTypeScript('./handover/handOver.ts')
await handOver(resolve(file), resolve(folder))
process.exit(0)
