import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from '../commandOf.mjs'

const TOOL = 'miniprogram-ci@2.1.42'
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', TOOL]

/** The folder of WeChat's own uploader, apart from the project's packages: it brings a thousand of its own. */
export function folderOfTool(root) {
  return join(root, '.cache/wechat')
}

export function hasTool(root) {
  return existsSync(join(folderOfTool(root), 'node_modules/miniprogram-ci/package.json'))
}

/** Fetches the tool once; says whether it is there. Its packages' own install scripts do not run. */
export function fetchTool(root, say) {
  if (hasTool(root)) return true
  say('正在取微信的检查工具（只有第一次，275 MB，约 2 分钟）……')
  const folder = folderOfTool(root)
  mkdirSync(folder, { recursive: true })
  const { command, words, options } = commandOf('npm', [...INSTALL, '--prefix', folder])
  return spawnSync(command, words, { ...options, cwd: folder, stdio: 'inherit' }).status === 0 && hasTool(root)
}
