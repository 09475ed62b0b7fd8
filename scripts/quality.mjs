import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build/buildTargets.mjs'
import { installWhatIsMissing } from './install.mjs'
import { root } from './root.mjs'
import { checkPackage } from './wechat/checkPackage.mjs'
import { fetchTool, folderOfTool } from './wechat/vendorTool.mjs'

/** WeChat's own check of the package before its upload; of another folder with a project.config.json, if one is named. */
const [named] = process.argv.slice(2)
const project = named ? resolve(named) : root
if (!existsSync(join(project, 'project.config.json'))) {
  console.error(`${project} 里没有 project.config.json，不是小程序的文件夹。`)
  process.exit(2)
}
if (!named) {
  installWhatIsMissing(root, console.log)
  await build(root, ['weapp'], console.log)
}
if (!fetchTool(root, console.log)) {
  console.error('微信的检查工具没有取来，多半是网络不通；接通后再来一次。')
  process.exit(3)
}
const rules = await checkPackage(folderOfTool(root), project)
for (const { name, success, text, detail } of rules) {
  console.log(success ? `通过    ${name}` : `没通过  ${name}：${text} ${JSON.stringify(detail ?? '')}`)
}
const failed = rules.filter(({ success }) => !success).length
console.log(failed ? `微信的 ${rules.length} 条规则，${failed} 条没有通过。` : `微信的 ${rules.length} 条规则都通过。`)
process.exit(failed || rules.length === 0 ? 1 : 0)
