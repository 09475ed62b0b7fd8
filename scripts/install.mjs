import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './commandOf.mjs'
import { fitsEngines, inWords } from './nodeVersion.mjs'

// Not `ci`: it refuses a lock file that lacks the binaries of platforms which a registry does not carry.
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Installs the packages when they are missing or not those of the lock file. Uses Node's own modules only, as no others
 * are there yet.
 */
export function installWhatIsMissing(root, say) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!fitsEngines(engines.node, process.versions.node)) {
    say(`需要 Node ${inWords(engines.node)}，现在是 ${process.versions.node}。请先换一个 Node，再来一次。`)
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return

  say('正在安装依赖（第一次约 1–3 分钟）……')
  const { command, words, options } = commandOf('npm', INSTALL)
  const { status } = spawnSync(command, words, { ...options, cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    say('依赖没有装上。请看上面的提示，多半是网络不通；接通后再来一次。')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
