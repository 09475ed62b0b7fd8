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
])('every page of the phone can be heard: %s', async (person, pages) => {
  const phone = await openAtHome(person)
  expect(await heardOn(phone, pages)).toEqual([])
})

inBrowser('large type can be heard as well', async () => {
  const phone = await openAtHome('p00001')
  await goTo(phone, 'tabs/mine')
  await phone.page.getByRole('switch', { name: '大字' }).tap()
  await phone.page.locator('.screen--large').filter({ visible: true }).waitFor()
  expect(await heardOn(phone, LARGE)).toEqual([])
})

inBrowser('a form tells what each entry is, and after a failed send leads to the first that is wrong', async () => {
  const phone = await openAtHome('p00001')
  for (const [event, question] of [
    ['event-family', '课上怎么称呼您'],
    ['event-chess', '棋力'],
  ] as const) {
    await goTo(phone, `features/events/pages/register?id=${event}`)
    await phone.tap(/^报名，/)
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
})

inBrowser('a fault of each kind is found', async () => {
  const phone = await openAtHome('p00001')
  await goTo(phone, 'tabs/services')
  const { page } = phone
  await page.evaluate(() => {
    const screen = [...document.querySelectorAll('.screen')].find((one) => one.checkVisibility())
    screen?.removeAttribute('role')
    screen?.querySelector('[aria-level="1"]')?.setAttribute('aria-level', '4')
    screen?.insertAdjacentHTML(
      'afterbegin',
      '<p role="heading" aria-level="2">甲</p><p role="heading" aria-level="6">乙</p><p role="heading">一</p><p role="button" tabindex="0" aria-checked="true">二</p><input>' +
        '<p style="color: #aaa; background: #fff">太浅的字</p><p role="button" tabindex="0"></p>'
    )
  })
  const kinds = (await findBarriers(page, NOT_OURS, 'html')).map((line) => line.split(':')[0])
  expect(kinds).toEqual([
    'aria-allowed-attr',
    'aria-command-name',
    'aria-required-attr',
    'color-contrast',
    'heading-order',
    'label',
    'landmark-one-main',
    'page-has-heading-one',
  ])
})

inBrowser.each([
  ['features/events/pages/detail?id=event-walk', /^来不了/, '确定不去了？'],
  ['features/news/pages/article?id=news-17', /^写一句评论$/, '写一句评论'],
])('a panel takes the keyboard in, keeps it, and gives it back: %s', async (path, button, name) => {
  const phone = await openAtHome('p00001')
  const { page } = phone
  await goTo(phone, path)
  const opener = page.getByRole('button', { name: button })
  await opener.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name })
  await panel.waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('[role=dialog][aria-modal=true]'))
  expect(await findBarriers(page, NOT_OURS, 'html')).toEqual([])
  expect((await treeOf(page)).filter(({ name }) => name === '返回')).toEqual([])

  const stops = await panel.locator('[tabindex="0"], textarea').count()
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let pressed = 0; pressed <= stops + 1; pressed += 1) {
      await page.keyboard.press(key)
      expect(await panel.evaluate((node) => node.contains(document.activeElement))).toBe(true)
    }
  }
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true)
  expect((await treeOf(page)).filter(({ name }) => name === '返回')).toHaveLength(1)
})

type Phone = Awaited<ReturnType<typeof openPhone>>

/** The phone of a person, with its first page. */
async function openAtHome(person: string): Promise<Phone> {
  const phone = await openPhone(product.browser(), product.url(), person)
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
