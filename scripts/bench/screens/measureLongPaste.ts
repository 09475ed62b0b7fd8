import { type Browser, chromium, type Page } from 'playwright-core'
import { firstThatOpens } from '../../../e2e/browser/firstThatOpens'
import { call, signIn, startProduct } from '../../../e2e/product/startProduct'
import { type Figure, percentile } from '../figure'

const LINES = 200
const SLOWER = 4
const ROUNDS = 3
const UNION = 'union-c01'

/** What took how long of the page's one thread, and the longest task of it. */
interface Step {
  took: number
  longest: number
}

/**
 * Measures a chair's paste of 200 lines on a phone with a fourth of the processor: the words in the field, a further line typed,
 * the list that comes of it, scrolling through it, and one line settled. Tasks under 50 ms are not told by the browser.
 */
export async function measureLongPaste(root: string): Promise<Figure[]> {
  const product = await startProduct()
  const found = await firstThatOpens(root)
  if (Array.isArray(found)) throw new Error(found.join('\n'))
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env } })
  const token = await signIn(product.url, 'officer-1')
  const text = await listOfGroup(product.url, token)
  const rounds: Record<string, Step>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await onePaste(browser, product.url, { token, text }))
  await browser.close()
  await product.stop()
  return Object.keys(rounds[0] ?? {}).map((what) => {
    const middle = (part: keyof Step) => {
      const sorted = rounds.map((round) => round[what]?.[part] ?? 0).sort((one, other) => one - other)
      return percentile(sorted, 0.5).toFixed(0)
    }
    return {
      what: `${LINES} pasted lines at a fourth of the processor: ${what}`,
      value: middle('took'),
      unit: 'ms',
      note: `longest task ${middle('longest')} ms; middle of ${ROUNDS} rounds, the machine's own load in it`,
    }
  })
}

/** A list as groups write it: every tenth line says only what somebody is called. */
async function listOfGroup(url: string, token: string): Promise<string> {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const page = await call(url, token, 'membership.list', { unionId: UNION, ...(cursor && { cursor }) })
    if (!page.ok) throw new Error(page.text)
    names.push(...page.value.items.map(({ name }) => name))
    cursor = page.value.cursor
  } while (cursor && names.length < LINES)
  const lines = Array.from({ length: LINES }, (_, index) => {
    const name = names[index % names.length] ?? ''
    return index % 10 === 9 ? `${index + 1}、小${name.charAt(0)}（收银）` : `${index + 1}. ${name} 收银`
  })
  return ['#接龙 象棋赛，想去的报名', ...lines].join('\n')
}

async function onePaste(browser: Browser, url: string, { token, text }: { token: string; text: string }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addInitScript({ content: `localStorage.setItem('session:own', ${JSON.stringify(token)});${WATCH}` })
  const page = await context.newPage()
  await page.goto(`${url}/m/#/features/officer/pages/paste?id=event-outing&union=${UNION}`)
  const area = page.locator('textarea').filter({ visible: true }).last()
  await area.focus()
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  const line = await context.newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const steps = {
    'the words in the field': await step(page, async () => {
      await page.keyboard.press('Control+V')
      await page.waitForFunction(
        (least) => [...document.querySelectorAll('textarea')].some(({ value }) => value.length >= least),
        text.length
      )
    }),
    'a further line typed': await step(page, () => page.keyboard.type('\n201. 张示例', { delay: 60 })),
    'from the tap to the list': await step(page, async () => {
      await page.getByText('认一认').filter({ visible: true }).last().tap()
      await page.locator('.settle-line').first().waitFor()
    }),
    // A tap by coordinates waits until nothing moves any more, which is not what is measured.
    'a line settled': await step(page, async () => {
      await page
        .locator('.settle-line .choice__one')
        .first()
        .evaluate((option: HTMLElement) => option.click())
      await page.locator('.cell__end', { hasText: '改' }).first().waitFor()
    }),
    'scrolled through': await step(page, async () => {
      for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 600)
    }),
  }
  await context.close()
  return steps
}

async function step(page: Page, act: () => Promise<unknown>): Promise<Step> {
  await page.evaluate(() => Reflect.set(window, 'longest', 0))
  const began = performance.now()
  await act()
  const took = performance.now() - began
  // What the browser has seen it tells when it is idle again.
  await page.evaluate(() => new Promise((then) => requestIdleCallback(then)))
  await page.evaluate(() => new Promise((then) => requestIdleCallback(then)))
  const longest = Number(await page.evaluate(() => Reflect.get(window, 'longest')))
  return { took, longest }
}

const WATCH = `window.longest = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
}).observe({ type: 'longtask', buffered: true })`
