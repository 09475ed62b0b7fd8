import type { Page } from 'playwright-core'

const ACTIVE = 'script:not([src]):not([type]), iframe, object, embed, [onerror], [onload], [onclick], [onmouseover]'

/** Selector of elements that lead to a script or another site. Taro's own tab bar uses `javascript:`, we never do. */
const LEADS_AWAY =
  'a[href^="javascript"]:not(.weui-tabbar__item), a[href^="data:"], img[src^="http"]:not([src*="127.0.0.1"])'

/** Expects that no typed text has become an active part of the page. */
export async function expectQuiet(page: Page): Promise<void> {
  expect(await page.locator(ACTIVE).count()).toBe(0)
  expect(await page.locator(LEADS_AWAY).count()).toBe(0)
}

/** Notes every dialog and every request to another site from now on. */
export function listenTo(pages: Page[]): { dialogs: string[]; foreign: string[] } {
  const heard = { dialogs: [] as string[], foreign: [] as string[] }
  for (const page of pages) {
    page.on('dialog', (dialog) => {
      heard.dialogs.push(dialog.message())
      dialog.dismiss()
    })
    page.on('request', (request) => {
      if (/[a-z]\.example/.test(request.url())) heard.foreign.push(request.url())
    })
  }
  return heard
}
