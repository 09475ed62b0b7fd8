import Taro from '@tarojs/taro'
import { fetchPage } from './fetchPage'
import { isOurs, isTab, paths, withQuery } from './paths'

type Page = keyof typeof paths

export function open(page: Page, query: Record<string, string | undefined> = {}) {
  openPath(withQuery(paths[page], query))
}

export function openPath(path: string) {
  if (!isOurs(path)) return
  const url = `/${path.replace(/^\//, '')}`
  if (isTab(path)) return goTo(url, () => Taro.switchTab({ url: url.replace(/\?.*$/, '') }))
  goTo(url, () => goDeeper(url))
}

/** Opens a page as `open` does; false when it does not come. */
export async function openOrTell(page: Page, query: Record<string, string | undefined>): Promise<boolean> {
  const url = `/${withQuery(paths[page], query)}`
  return goTo(url, () => goDeeper(url))
}

let turn = 0

/** Goes to a page once its file is there; of several taps meanwhile the last one counts. */
async function goTo(url: string, go: () => void): Promise<boolean> {
  const mine = ++turn
  const isHere = process.env.TARO_ENV === 'weapp' || (await fetchPage(url))
  const goes = isHere && mine === turn
  if (goes) go()
  return goes
}

function goDeeper(url: string) {
  // WeChat keeps ten pages at most; the eleventh takes the place of the tenth.
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }))
}

/** Opens a page in place of this one, so that the way back does not lead into a form that is done with. */
export function replaceWith(page: Page, query: Record<string, string | undefined> = {}) {
  const url = `/${withQuery(paths[page], query)}`
  goTo(url, () => Taro.redirectTo({ url }))
}

/** Goes back, or home when the page was opened from a message and has nothing behind it. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else open('home')
}
