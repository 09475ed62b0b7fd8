import type { Page } from 'playwright-core'
import { openPage } from '../browser/openBrowser'
import { signIn } from '../product/startProduct'
import type { withProduct } from '../product/withProduct'

/** The desk of a demonstration person, in a page of the browser. */
export async function openDesk(product: ReturnType<typeof withProduct>, person: string): Promise<Page> {
  const page = await openPage(product.browser(), 'desk')
  await page.goto(`${product.url()}/workbench/#token=${await signIn(product.url(), person)}`)
  await page.locator('.shell main h1').waitFor()
  return page
}

/** Opens an address and waits until nothing on its page is loading any more. */
export async function goTo(page: Page, url: string, address: string): Promise<void> {
  await page.goto(`${url}/workbench/${address}`)
  await page.waitForFunction(() => document.querySelector('.shell main > *') && !document.querySelector('.skeleton'))
}
