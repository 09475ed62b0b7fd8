import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { firstThatOpens } from '../browser/firstThatOpens'

const root = resolve(__dirname, '../..')

/**
 * Does before the first test of a run what two workers must not do at once: build, seed the folder that every product
 * copies, and try the browser.
 */
export default async function prepare(): Promise<void> {
  runScript('scripts/build.mjs')
  process.env.SEEDED_DIR = seedOnce()
  process.env.BROWSER = await findBrowser()
}

function seedOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongqiang-seeded-'))
  runScript('scripts/seed.mjs', { DATA_DIR: folder })
  return folder
}

/** The options to start a browser, as JSON; empty where none opens a page. */
async function findBrowser(): Promise<string> {
  const found = await firstThatOpens(root)
  if (!Array.isArray(found)) return JSON.stringify(found)
  console.log(`这台机器上没有能运行的 Chromium，要用浏览器看的测试都跳过：${found.join('；')}`)
  return ''
}

function runScript(script: string, env: Record<string, string> = {}): string {
  return execFileSync(process.execPath, [script], { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' })
}
