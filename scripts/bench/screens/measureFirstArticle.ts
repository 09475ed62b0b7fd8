import { type Browser, chromium } from 'playwright-core'
import { firstThatOpens } from '../../../e2e/browser/firstThatOpens'
import { signIn, startProduct } from '../../../e2e/product/startProduct'
import { type Figure, percentile } from '../figure'

const ROUNDS = 9
const SLOWER = 4
/** What people call a fast 3G: 1.6 Mb/s down, 150 ms there and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }

const TITLE = '.article-row__title'

/**
 * Measures how long the phone's first article takes in a browser of its own, with nothing kept but the session: by a clock
 * inside the page, from the start of its navigation until the frame after the first title stands there.
 */
export async function measureFirstArticle(root: string): Promise<Figure[]> {
  const product = await startProduct()
  const found = await firstThatOpens(root)
  if (Array.isArray(found)) throw new Error(found.join('\n'))
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env } })
  const token = await signIn(product.url, 'p00001')
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) times.push(await firstTitle(browser, product.url, token))
  await browser.close()
  await product.stop()
  const sorted = times.slice(1).sort((a, b) => a - b)
  return [
    {
      what: 'first article of the phone at a fourth of the processor, 1.6 Mb/s and 150 ms: middle / shortest / longest',
      value: [percentile(sorted, 0.5), sorted[0] ?? 0, sorted.at(-1) ?? 0].map((each) => each.toFixed(0)).join(' / '),
      unit: 'ms',
      note: `${ROUNDS} rounds, of a browser that has nothing but the session`,
    },
  ]
}

async function firstTitle(browser: Browser, url: string, token: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await context.addInitScript({ content: `localStorage.setItem('session:own', ${JSON.stringify(token)});${WATCH}` })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', NETWORK)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(`${url}/m/`, { waitUntil: 'commit' })
  const told = await page.waitForFunction(() => Reflect.get(window, 'firstTitle'), undefined, {
    polling: 500,
    timeout: 60_000,
  })
  const time = Number(await told.jsonValue())
  await context.close()
  return time
}

const WATCH = `const watch = new MutationObserver(() => {
  if (!document.querySelector('${TITLE}')?.textContent) return
  watch.disconnect()
  requestAnimationFrame(() => { window.firstTitle = performance.now() })
})
watch.observe(document, { childList: true, subtree: true })`
