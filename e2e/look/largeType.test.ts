import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { takePicture } from '../browser/openBrowser'
import { openPhone } from '../journeys/phone'
import { withProduct } from '../product/withProduct'
import { OFFICER_PAGES, PAGES } from './pages'

const product = withProduct()

const FONT = resolve(
  __dirname,
  '../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
)

inBrowser.each([
  ['p00001', PAGES],
  ['federation', OFFICER_PAGES],
])('in large type nothing is cut off and no page grows wider than the phone: %s', async (person, pages) => {
  const phone = await openPhone(product.browser(), product.url(), person)
  await phone.open('tabs/mine')
  await phone.page.getByRole('switch').first().tap()
  await useChineseFont(phone.page)

  expect(await withPlanted(phone.page, findCut)).toEqual(['这一句被切掉了', '这一句提示也被切掉了'])

  const cut: string[] = []
  for (const [index, path] of pages.entries()) {
    await phone.open(path)
    await phone.page.waitForLoadState('networkidle')
    await phone.page.waitForTimeout(400)
    await takePicture(phone.page, `large-${person}-${index}`)
    cut.push(...(await findCut(phone.page)).map((words) => `${path}: ${words}`))
  }
  expect(cut).toEqual([])
})

/** Loads a Chinese font: the browser from npm has none, and its boxes have other widths than characters. */
async function useChineseFont(page: Page): Promise<void> {
  const font = readFileSync(FONT).toString('base64')
  const face = `@font-face{font-family:measured;src:url(data:font/woff2;base64,${font})}`
  await page.addStyleTag({ content: `${face} body,body *{font-family:measured,sans-serif!important}` })
  await page.evaluate(() => document.fonts.load('16px measured', '红墙长安'))
}

/** Plants faults in the page, to prove that the finder finds what is there. */
async function withPlanted(page: Page, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.textContent = '这一句被切掉了'
    planted.style.cssText = 'position:fixed;top:0;width:20px;height:20px;overflow:hidden;white-space:nowrap'
    const field = document.createElement('input')
    field.className = 'planted'
    field.placeholder = '这一句提示也被切掉了'
    field.style.cssText = 'position:fixed;top:40px;width:40px'
    planted.className = 'planted'
    document.body.append(planted, field)
  })
  const found = await find(page)
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.planted')) one.remove()
  })
  return found
}

/** Texts of visible elements that are cut or reach beyond the screen, and hints longer than their field. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const visible = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
    const hiding = visible.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      return hides && element.clientHeight > 0 && element.textContent?.trim() && !element.querySelector('*')
    })
    const beyond = visible.filter((element) => {
      if (element.children.length > 0 || !element.textContent?.trim()) return false
      for (let above = element.parentElement; above; above = above.parentElement)
        if (isScroller(above) && above.scrollWidth > above.clientWidth) return false
      const { right, left } = element.getBoundingClientRect()
      return right > window.innerWidth + 1 || left < -1
    })
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
    const hints = visible.filter((element): element is HTMLInputElement => {
      if (!(element instanceof HTMLInputElement) || element.value || !element.placeholder) return false
      const { font, paddingLeft, paddingRight } = getComputedStyle(element)
      pen.font = font
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      return pen.measureText(element.placeholder).width > room + 1
    })
    const words = [...hiding, ...beyond].map((element) => element.textContent?.trim().slice(0, 30) ?? '')
    return [...words, ...hints.map(({ placeholder }) => placeholder)]
  })
}
