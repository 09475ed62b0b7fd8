import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

export interface FoundBrowser {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** The first browser of this machine that opens a page, else what each of them said. */
export async function firstThatOpens(root: string): Promise<FoundBrowser | string[]> {
  const list = execFileSync(process.execPath, [join(root, 'e2e/browser/findBrowser.mjs')], { encoding: 'utf8' })
  const trouble: string[] = []
  for (const found of JSON.parse(list) as FoundBrowser[]) {
    try {
      const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env } })
      await browser.newPage()
      await browser.close()
      return found
    } catch (error) {
      trouble.push(String(error).split('\n')[0] ?? '')
    }
  }
  return trouble
}
