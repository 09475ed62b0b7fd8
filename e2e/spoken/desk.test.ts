import type { Page } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { withProduct } from '../product/withProduct'
import { DESK, DIALOGS } from './deskAddresses'
import { findBarriers } from './findBarriers'
import { goTo, openDesk } from './openDesk'

const product = withProduct()
const DESK_WIDTH = 1440

inBrowser('every page of the desk can be heard, and used by keyboard and at a zoom of 400 %', async () => {
  const desk = await openDesk(product, 'federation')
  expect(await withPlanted(desk)).toEqual([
    'aria-command-name',
    'image-alt',
    'list',
    'two buttons are called “改”',
    'a group of choices has no name',
    '916 of 640 pixels',
    '916 of 320 pixels',
  ])
  const found: string[] = []
  for (const address of DESK) {
    await goTo(desk, product.url(), address)
    found.push(...(await findAll(desk)).map((line) => `/${address}: ${line}`))
  }
  expect(found).toEqual([])
})

inBrowser('a page that is not one’s own says so to whoever cannot see it', async () => {
  const desk = await openDesk(product, 'officer-1')
  const found: string[] = []
  for (const address of ['staff', 'log']) {
    await goTo(desk, product.url(), address)
    found.push(...(await findBarriers(desk, [], 'html')).map((line) => `/${address}: ${line}`))
  }
  expect(found).toEqual([])
})

inBrowser('a dialog opens, is heard, closes and gives the focus back, all by keyboard', async () => {
  const desk = await openDesk(product, 'federation')
  const found: string[] = []
  for (const [address, button] of DIALOGS) {
    await goTo(desk, product.url(), address)
    const opener = desk.getByRole('main').getByRole('button', { name: button }).first()
    await opener.focus()
    await desk.keyboard.press('Enter')
    await desk.getByRole('dialog').waitFor()
    await desk.waitForFunction(() => document.activeElement?.closest('[role=dialog]'))
    const where = `/${address} ${button}`
    found.push(...(await findBarriers(desk, [], 'html')).map((line) => `${where}: ${line}`))
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
    if (!(await opener.evaluate((node) => node === document.activeElement))) found.push(`${where}: the focus is lost`)
  }
  expect(found).toEqual([])
})

inBrowser('what is typed in a dialog is there again after Esc, for the same thing alone', async () => {
  const desk = await openDesk(product, 'federation')
  const words = desk.getByRole('dialog').getByRole('textbox')
  const ask = async (address: string) => {
    await goTo(desk, product.url(), address)
    await desk.getByRole('main').getByRole('button', { name: '取消活动' }).first().click()
    await words.waitFor()
  }
  await ask('events/event-chess')
  await words.fill('场馆检修，改到下个月')
  await desk.keyboard.press('Escape')
  await words.waitFor({ state: 'detached' })
  await desk.getByRole('main').getByRole('button', { name: '取消活动' }).first().click()
  await words.waitFor()
  expect(await words.inputValue()).toBe('场馆检修，改到下个月')
})

inBrowser(
  'everything is found from anywhere by keyboard alone, a firm by the first letters of its sounds',
  async () => {
    const desk = await openDesk(product, 'officer-1')
    await desk.getByRole('link', { name: /^活动/ }).first().focus()
    await desk.keyboard.press('Control+k')
    const layer = desk.getByRole('dialog', { name: '找' })
    await layer.getByRole('option', { name: '写消息' }).waitFor()
    await desk.keyboard.type('sfsd')
    const firm = layer.getByRole('option', { name: /^朔风书店/ })
    await firm.waitFor()
    expect(await findBarriers(desk, [], 'html')).toEqual([])
    await desk.keyboard.press('Escape')
    await layer.waitFor({ state: 'detached' })
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toContain('活动')

    await desk.keyboard.press('Control+k')
    await desk.keyboard.type('sfsd')
    await firm.waitFor()
    await desk.keyboard.press('Enter')
    await desk.waitForURL(/\/directory\/enterprise\//)
    await desk
      .getByRole('heading', { name: /朔风书店/ })
      .first()
      .waitFor()
  }
)

inBrowser('the keyboard leaves a table of the editor, and stands on the heading after a move', async () => {
  const desk = await openDesk(product, 'officer-1')
  await goTo(desk, product.url(), 'news/new')
  await desk.locator('.ProseMirror').click()
  await desk.getByRole('button', { name: '表格', exact: true }).click()
  await desk.locator('.ProseMirror td').first().waitFor()
  await desk.locator('.ProseMirror').focus()
  const cells = await desk.locator('.ProseMirror :is(td, th)').count()
  for (let pressed = 0; pressed <= cells; pressed += 1) await desk.keyboard.press('Tab')
  expect(await desk.evaluate(() => document.activeElement?.closest('.ProseMirror'))).toBeNull()
  expect(await desk.locator('.ProseMirror :is(td, th)').count()).toBe(cells)

  await goTo(desk, product.url(), 'news')
  await desk.getByRole('table').getByRole('link').first().focus()
  await desk.keyboard.press('Enter')
  await desk.waitForFunction(() => document.activeElement?.matches('main h1'))
})

inBrowser('the tools of the editor are one stop of Tab, and the arrow keys go from one to the next', async () => {
  const desk = await openDesk(product, 'officer-1')
  await goTo(desk, product.url(), 'news/new')
  await desk.locator('.ProseMirror').click()
  const tools = desk.getByRole('toolbar', { name: '正文格式' })
  expect(await tools.locator('button[tabindex="0"]').count()).toBe(1)
  await desk.keyboard.press('Escape')
  const here = () => desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const first = await here()
  await desk.keyboard.press('End')
  expect(await here()).toBe('表格')
  await desk.keyboard.press('ArrowRight')
  expect(await here()).toBe(first)
  await desk.keyboard.press('ArrowRight')
  const second = await here()
  await desk.keyboard.press('Tab')
  expect(await desk.evaluate(() => document.activeElement?.matches('.ProseMirror'))).toBe(true)
  await desk.keyboard.press('Escape')
  expect([second === first, await here()]).toEqual([false, second])
})

inBrowser('the phone beside the text shows the block in which the caret is', async () => {
  const desk = await openDesk(product, 'officer-1')
  await goTo(desk, product.url(), 'news/new')
  await desk.locator('.ProseMirror').click()
  for (let line = 1; line <= 40; line += 1) await desk.keyboard.type(`第${line}段\n`)
  await desk.keyboard.type('最后一段')
  await desk.waitForFunction(isSeen, '最后一段')
  await desk.keyboard.press('Control+Home')
  await desk.waitForFunction(isSeen, '第1段')
})

/** Whether a line of the text stands within the screen of the phone, and not outside of what it shows. */
function isSeen(line: string): boolean {
  const screen = document.querySelector('.phone-frame__screen')?.getBoundingClientRect()
  const lines = [...document.querySelectorAll('.phone-frame__screen .article-body > *')]
  const seen = lines.find(({ textContent }) => textContent === line)?.getBoundingClientRect()
  return screen !== undefined && seen !== undefined && seen.top >= screen.top && seen.bottom <= screen.bottom
}

/** What is found on the page as it is, and when it is enlarged to twice and four times its size. */
async function findAll(desk: Page): Promise<string[]> {
  const found = [
    ...(await findBarriers(desk, [], 'html')),
    ...(await findSameNames(desk)),
    ...(await findNamelessGroups(desk)),
  ]
  for (const width of [DESK_WIDTH / 2.25, DESK_WIDTH / 4.5]) {
    await desk.setViewportSize({ width, height: 500 })
    const needed = await desk.evaluate(() => {
      const main = document.querySelector('main')
      return Math.max(document.documentElement.scrollWidth, (main?.scrollWidth ?? 0) + (main?.offsetLeft ?? 0))
    })
    if (needed > width) found.push(`${needed} of ${width} pixels`)
  }
  await desk.setViewportSize({ width: DESK_WIDTH, height: 900 })
  return found
}

/** Buttons of one list that are called alike, so that nobody who hears them knows whom they are about. */
function findSameNames(desk: Page): Promise<string[]> {
  return desk.evaluate(() => {
    const lists = [...document.querySelectorAll('main :is(table, ul, ol)')]
    const outermost = lists.filter((list) => !list.parentElement?.closest('table, ul, ol'))
    return outermost.flatMap((list) => {
      const buttons = [...list.querySelectorAll('button')].filter((one) => one.checkVisibility())
      const names = buttons.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '')
      const twice = names.filter((name, place) => name && names.indexOf(name) !== place)
      return [...new Set(twice)].map((name) => `two buttons are called “${name}”`)
    })
  })
}

/** Groups of choices that are announced without a question; axe-core looks only at single choices. */
function findNamelessGroups(desk: Page): Promise<string[]> {
  return desk.evaluate(() => {
    const groups = [...document.querySelectorAll('[role=radiogroup]')].filter((one) => one.checkVisibility())
    const hasName = (group: Element) => {
      const by = group.getAttribute('aria-labelledby')
      return by ? document.getElementById(by)?.textContent : group.getAttribute('aria-label')
    }
    return groups.flatMap((group) => (hasName(group) ? [] : [`a group of choices has no name: ${group.textContent}`]))
  })
}

/** Plants one fault of each kind, to prove that each is found. */
async function withPlanted(desk: Page): Promise<string[]> {
  await desk.evaluate(() => {
    const planted = document.createElement('ul')
    planted.innerHTML =
      '<li role="button"><img src="/icon.svg"></li><li style="width: 836px"><button>改</button><button>改</button></li><li><div role="radiogroup"></div></li>'
    document.querySelector('main')?.append(planted)
  })
  const found = await findAll(desk)
  return found.map((line) => line.split(':')[0] ?? '')
}
