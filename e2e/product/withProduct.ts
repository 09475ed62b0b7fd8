import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser/openBrowser'
import { type Running, startProduct } from './startProduct'

/** A product and a browser for all tests of a file; both end with them. */
export function withProduct(): { url: () => string; browser: () => Browser } {
  let product: Running
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })
  return { url: () => product.url, browser: () => browser }
}
