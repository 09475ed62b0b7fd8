import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

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

/** The options to start the browser, as JSON; empty where none starts. */
async function findBrowser(): Promise<string> {
  try {
    const found = runScript('e2e/browser/findBrowser.mjs')
    const { executablePath, args, env } = JSON.parse(found)
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
    await browser.close()
    return found
  } catch (error) {
    console.log(`这台机器上没有能运行的 Chromium，要用浏览器看的测试都跳过：${String(error).split('\n')[0]}`)
    return ''
  }
}

function runScript(script: string, env: Record<string, string> = {}): string {
  return execFileSync(process.execPath, [script], { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' })
}
