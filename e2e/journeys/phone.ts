import type { Browser, Page } from 'playwright-core'
import { openPage } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'

interface Phone {
  page: Page
  complaints: string[]
  /** Waits until these words can be seen, and taps them. */
  tap: (words: string | RegExp) => Promise<void>
  see: (words: string | RegExp) => Promise<void>
  open: (path: string) => Promise<void>
  fill: (label: string, text: string) => Promise<void>
}

/** The mini-program of a demonstration person, in a page of the browser. */
export async function openPhone(browser: Browser, url: string, person: string): Promise<Phone> {
  const page = await openPage(browser, 'phone')
  await page.goto(`${url}/m/?frame=${person}#token=${await signIn(url, person)}`)
  // Taro keeps the pages below in the document, so only what can be seen counts.
  const seen = (words: string | RegExp) => page.getByText(words).filter({ visible: true }).last()
  return {
    page,
    complaints: page.complaints,
    tap: async (words) => {
      await seen(words).waitFor()
      await seen(words).tap()
    },
    see: (words) => seen(words).waitFor(),
    open: async (path) => {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `#/${path}`)
    },
    fill: (label, text) => page.locator(`input[placeholder="${label}"]`).filter({ visible: true }).last().fill(text),
  }
}
