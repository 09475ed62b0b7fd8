import { type Browser, chromium } from 'playwright-core'
import { firstThatOpens } from '../../../e2e/browser/firstThatOpens'
import { OFFICER_PAGES, PAGES } from '../../../e2e/look/pages'
import { signIn, startProduct } from '../../../e2e/product/startProduct'
import { DESK } from '../../../e2e/spoken/deskAddresses'

/** One call as a page makes it, and whose page it is. */
export interface HeardCall {
  action: string
  input: object
  person: string
}

/** A page is looked at until it has been quiet for so long, in milliseconds, or, where it looks again by itself, that often. */
const QUIET_MS = 600
const LOOKS = 10

const WALKS = [
  { person: 'p00001', addresses: PAGES.map((page) => `/m/#/${page}`), session: 'session:own' },
  { person: 'officer-1', addresses: OFFICER_PAGES.map((page) => `/m/#/${page}`), session: 'session:own' },
  { person: 'federation', addresses: DESK.map((page) => `/workbench/${page}`), session: 'desk-session:own' },
]

/** What all pages of phone and desk call when they are opened, each action once, the first time that it is heard. */
export async function hearCalls(root: string): Promise<HeardCall[]> {
  const product = await startProduct()
  const found = await firstThatOpens(root)
  if (Array.isArray(found)) throw new Error(found.join('\n'))
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env } })
  const heard = new Map<string, HeardCall>()
  for (const walk of WALKS) {
    const token = await signIn(product.url, walk.person)
    for (const call of await walkOver(browser, product.url, { ...walk, token })) {
      if (!heard.has(call.action)) heard.set(call.action, { ...call, person: walk.person })
    }
  }
  await browser.close()
  await product.stop()
  return [...heard.values()]
}

type Walk = (typeof WALKS)[number] & { token: string }

async function walkOver(browser: Browser, url: string, { addresses, session, token }: Walk) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.addInitScript({ content: `localStorage.setItem('${session}', ${JSON.stringify(token)})` })
  const page = await context.newPage()
  const calls: Omit<HeardCall, 'person'>[] = []
  page.on('request', (request) => {
    if (request.url() === `${url}/api`) calls.push(request.postDataJSON())
  })
  for (const address of addresses) {
    // Two phone pages differ behind the # alone, which opens nothing anew.
    await page.goto('about:blank')
    await page.goto(`${url}${address}`)
    for (let look = 0, before = -1; look < LOOKS && (calls.length > before || look < 2); look++) {
      before = calls.length
      await page.waitForTimeout(QUIET_MS)
    }
  }
  await context.close()
  return calls
}
