import type { Page } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { openPhone } from '../journeys/phone'
import { OFFICER_PAGES, PAGES } from '../look/pages'
import { withProduct } from '../product/withProduct'
import { findBarriers } from './findBarriers'

const product = withProduct()

const LARGE = ['tabs/home', 'features/events/pages/register?id=event-family', 'features/news/pages/article?id=news-04']

/** The sheet that stands in for WeChat's own, and the bar of tabs that Taro draws in browsers. */
const NOT_OURS = ['.wechat-asks', '.weui-tabbar']

inBrowser.each([
  ['p00001', PAGES],
  ['federation', OFFICER_PAGES],
])(
  'every page of the phone can be heard: %s',
  async (person, pages) => {
    const phone = await openStill(person)
    expect(await heardOn(phone, pages)).toEqual([])
  },
  120_000
)

inBrowser(
  'large type can be heard as well',
  async () => {
    const phone = await openStill('p00001')
    await goTo(phone, 'tabs/mine')
    await phone.page.getByRole('switch', { name: '大字' }).tap()
    await phone.page.locator('.screen--large').filter({ visible: true }).waitFor()
    expect(await heardOn(phone, LARGE)).toEqual([])
  },
  60_000
)

inBrowser(
  'a form tells what each entry is, and after a failed send leads to the first that is wrong',
  async () => {
    const phone = await openStill('p00001')
    for (const [event, question] of [
      ['event-family', '孩子的小名'],
      ['event-chess', '棋力'],
    ] as const) {
      await goTo(phone, `features/events/pages/register?id=${event}`)
      await phone.tap(/报名，占第 \d+ 个名额/)
      await phone.page
        .getByRole('alert')
        .filter({ hasText: `“${question}”还没有填好`, visible: true })
        .waitFor()
      await phone.page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true')

      const heard = await treeOf(phone.page)
      const entries = heard.filter(({ role }) => role === 'textbox' || role === 'radiogroup')
      expect(entries.length).toBeGreaterThan(0)
      expect(entries.filter(({ name }) => !name)).toEqual([])
      expect(heard.filter(({ focused, role }) => focused && role !== 'RootWebArea')).toMatchObject([
        { name: question, invalid: 'true', required: true },
      ])
      expect(await findBarriers(phone.page, NOT_OURS, 'html')).toEqual([])
    }
  },
  60_000
)

type Phone = Awaited<ReturnType<typeof openPhone>>

/** A phone on which nothing moves: Axe measures colours, and none is to be on its way from one to another. */
async function openStill(person: string): Promise<Phone> {
  const phone = await openPhone(product.browser(), product.url(), person)
  await phone.page.emulateMedia({ reducedMotion: 'reduce' })
  await phone.see(/首页/)
  return phone
}

/** What is found on these pages, one after the other. */
async function heardOn(phone: Phone, pages: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of pages) {
    await goTo(phone, path)
    found.push(...(await findBarriers(phone.page, NOT_OURS, 'html')).map((line) => `${path}: ${line}`))
  }
  return found
}

/** Opens a page and waits until it stands and nothing on it is loading any more. */
async function goTo({ page, open }: Phone, path: string): Promise<void> {
  const [name = '', query] = path.split('?')
  const before = query && (await page.evaluate(shownPages))[0]
  await open(path)
  await page.waitForFunction(
    ({ start, left }) => {
      const [shown, ...others] = [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility())
      const isThere = shown?.id.startsWith(start) && shown.id !== left && others.length === 0
      return isThere && shown?.querySelector('.screen:not(.screen--fresh)')
    },
    { start: `/${name}?`, left: before }
  )
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('.skeleton__line'))
}

function shownPages(): string[] {
  return [...document.querySelectorAll('.taro_page')].filter((one) => one.checkVisibility()).map(({ id }) => id)
}

interface Heard {
  role: string
  name: string
  [state: string]: unknown
}

/** What the browser tells a screen reader. */
async function treeOf(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
      ...{ role: String(role?.value), name: String(name?.value ?? '') },
    }))
}
