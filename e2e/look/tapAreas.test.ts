import type { Page } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { openPhone } from '../journeys/phone'
import { withProduct } from '../product/withProduct'
import { OFFICER_PAGES, PAGES } from './pages'

const product = withProduct()

/** Height in pixels of the strip at the bottom in which an iPhone without a button takes its own gestures. */
const SAFE_BOTTOM = 34

inBrowser.each([
  ['p00001', PAGES],
  ['federation', OFFICER_PAGES],
])(
  'what can be tapped is as large as a fingertip, and none of it lies where the phone takes its own gestures: %s',
  async (person, pages) => {
    const phone = await openPhone(product.browser(), product.url(), person)
    const session = await phone.page.context().newCDPSession(phone.page)
    await session.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { bottom: SAFE_BOTTOM, bottomMax: SAFE_BOTTOM },
    })
    await phone.see(/首页/)
    expect(await withPlanted(phone.page)).toEqual({ small: ['小按钮 30×30'], low: ['低按钮'] })

    const wrong: string[] = []
    for (const path of pages) {
      await phone.open(path)
      await phone.page.waitForLoadState('networkidle')
      await phone.page.waitForTimeout(400)
      const { small, low } = await findHard(phone.page)
      wrong.push(...small.map((words) => `${path}: small ${words}`), ...low.map((words) => `${path}: low ${words}`))
    }
    expect(wrong).toEqual([])
  }
)

/** Plants one button that is too small and one that lies too low, to prove that both are found. */
async function withPlanted(page: Page): Promise<Found> {
  await page.evaluate(() => {
    for (const [words, style] of [
      ['小按钮', 'top:300px;width:30px;height:30px'],
      ['低按钮', 'bottom:0;width:60px;height:60px'],
    ]) {
      const planted = document.createElement('div')
      planted.textContent = words ?? ''
      planted.role = 'button'
      planted.className = 'planted'
      planted.style.cssText = `position:fixed;z-index:9999;overflow:hidden;left:0;${style}`
      document.body.append(planted)
    }
  })
  const found = await findHard(page)
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.planted')) one.remove()
  })
  return {
    small: found.small.filter((words) => words.includes('按钮 ')),
    low: found.low.filter((words) => words === '低按钮'),
  }
}

interface Found {
  small: string[]
  low: string[]
}

/** Tappable elements below 44 pixels in either direction, and fixed ones within the strip at the bottom. */
function findHard(page: Page): Promise<Found> {
  return page.evaluate((safe) => {
    const LEAST = 44
    const seen = [
      ...document.querySelectorAll('[role=button],[role=radio],[role=switch],[role=tab],[role=link],button'),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const name = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 12) ?? ''
    const isBound = (element: Element) => {
      for (let above: Element | null = element; above; above = above.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(above).position)) return true
      return false
    }
    const edge = window.innerHeight - safe
    const small = seen.filter(({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5)
    const low = seen.filter(
      ({ element, box }) => isBound(element) && box.bottom > edge + 0.5 && box.top < window.innerHeight
    )
    return {
      small: small.map(({ element, box }) => `${name(element)} ${Math.round(box.width)}×${Math.round(box.height)}`),
      low: low.map(({ element }) => name(element)),
    }
  }, SAFE_BOTTOM)
}
