import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const screens = resolve(__dirname, '../../.cache/screens')

/** Opens the Chromium that was found before the first test. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = JSON.parse(process.env.BROWSER ?? '')
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
}

/**
 * A page of its own, as large as a phone or a desk; errors inside it end up in `complaints`. Nothing moves on it: a
 * press on a dialog that is still growing is lost, and only a machine is as fast as that.
 */
export async function openPage(browser: Browser, size: 'phone' | 'desk'): Promise<Page & { complaints: string[] }> {
  const viewport = size === 'phone' ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  const page = await browser.newPage({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: size === 'phone',
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.setDefaultTimeout(30_000)
  return Object.assign(page, { complaints })
}

/** Takes a picture of the page for people to look at; nothing compares it. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true })
  await page.screenshot({ path: join(screens, `${name}.png`) })
}
