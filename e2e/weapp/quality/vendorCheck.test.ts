import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dist } from '../miniprogram'

const root = resolve(__dirname, '../../..')
const tool = join(root, '.cache/wechat/node_modules/miniprogram-ci')
/** Skipped, and counted as such, where the tool has not been fetched: a thousand packages for eleven rules. */
const vendorTest = existsSync(tool) ? test : test.skip
const where = existsSync(tool) ? '' : '（没有测：先用 npm run quality 取来微信的检查工具）'

function check(project: string) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/quality.mjs', project], { cwd: root })
  return { status, said: String(stdout) }
}

describe(`WeChat’s own check before the upload${where}`, () => {
  vendorTest('passes the package by every rule', () => {
    const { status, said } = check(root)
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('11 条规则都通过') })
  })

  vendorTest('refuses it with a picture of 300 KB', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hongqiang-'))
    cpSync(dist, join(folder, 'dist/miniprogram'), { recursive: true })
    cpSync(join(root, 'project.config.json'), join(folder, 'project.config.json'))
    writeFileSync(join(folder, 'dist/miniprogram/large.png'), Buffer.alloc(300 * 1024, 1))
    const { status, said } = check(folder)
    rmSync(folder, { recursive: true, force: true })
    expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining('没通过  IMAGE_AND_AUDIO_LIMIT') })
  })
})
