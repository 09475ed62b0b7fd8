import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser/openBrowser'
import { freePort } from './freePort'
import { type Script, startServing } from './runScript'

/** A browser, and the product on an empty folder that belongs to nobody yet; both end with the test file. */
export function withEmpty() {
  const dataDir = mkdtempSync(join(tmpdir(), 'hongqiang-'))
  let browser: Browser
  let product: Script | undefined

  beforeAll(async () => {
    browser = await openBrowser()
  }, 300_000)
  afterAll(async () => {
    await browser.close()
    await product?.end('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  })

  return {
    browser: () => browser,
    dataDir,
    end: () => product?.end('SIGTERM'),
    /** Its address, and the code on its console that makes the first of the federation. */
    async start(env: Record<string, string> = {}) {
      const port = await freePort()
      product = await startServing({ PORT: String(port), DATA_DIR: dataDir, DEMO: '0', ...env })
      const [code = ''] = /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(product.said()) ?? []
      return { url: `http://127.0.0.1:${port}`, code }
    },
  }
}
