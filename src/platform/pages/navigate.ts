import Taro from '@tarojs/taro'
import { isRecord } from '#shared/isRecord'
import { doorway } from './arrival'
import { fetchPage } from './fetchPage'
import { releaseBack } from './holdBack'
import { isOurs, isTab, movedTo, paths, withQuery } from './paths'
import { askTab } from './tabQuery'

type Page = keyof typeof paths

/** A page that is there sooner needs no word about its coming. */
const SOON_MS = 80

/** The way back, which has no address. */
const BACK = ''

export function open(page: Page, query: Record<string, string | undefined> = {}) {
  openPath(withQuery(paths[page], query))
}

export function openPath(path: string) {
  if (!isOurs(path)) return
  const url = `/${path.replace(/^\//, '')}`
  if (isTab(path)) askTab(url)
  if (!isTab(path)) goTo(url, () => goDeeper(url))
  else if (!isOnTop(path)) goTo(url, () => Taro.switchTab({ url: url.replace(/\?.*$/, '') }))
}

/** Whether a tab is what one sees already: going there shows nothing new. */
function isOnTop(tab: string): boolean {
  const route = Taro.getCurrentPages().at(-1)?.route ?? ''
  return route.replace(/^\//, '') === tab.replace(/^\/|\?.*$/g, '')
}

/** Opens a page as `open` does; false when it does not come. */
export async function openOrTell(page: Page, query: Record<string, string | undefined>): Promise<boolean> {
  const url = `/${withQuery(paths[page], query)}`
  return goTo(url, () => goDeeper(url))
}

/** Goes to a page once its file is there; of several taps meanwhile the last one counts, and the same one counts once. */
async function goTo(url: string, go: () => void): Promise<boolean> {
  if (!doorway.asks(url)) return false
  const isHere = process.env.TARO_ENV === 'weapp' || (await showingTheWay(fetchPage(url)))
  if (!isHere) doorway.misses(url)
  if (process.env.TARO_ENV !== 'weapp') await releaseBack()
  const goes = isHere && doorway.goes(url)
  if (goes) go()
  return goes
}

/** A page that takes a moment to come is told of at once, so that nobody taps again. */
async function showingTheWay(coming: Promise<boolean>): Promise<boolean> {
  const timer = setTimeout(() => document.body.classList.add('going'), SOON_MS)
  const isHere = await coming
  clearTimeout(timer)
  document.body.classList.remove('going')
  return isHere
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
  if (Taro.getCurrentPages().length > 1) goTo(BACK, () => Taro.navigateBack())
  else if (hasOwnPast()) window.history.back()
  else goHome()
}

/** After a reload Taro knows one page alone; the browser still knows the ones before. */
function hasOwnPast(): boolean {
  if (process.env.TARO_ENV === 'weapp') return false
  const past: unknown = window.history.state
  return isRecord(past) && typeof past.idx === 'number' && past.idx > 0
}

export function goHome() {
  open('home')
}

/** Goes back to the page one came from, or opens it when it is not behind this one any more. */
export function goBackTo(page: Page, query: Record<string, string | undefined>) {
  if (Taro.getCurrentPages().length > 1) goBack()
  else replaceWith(page, query)
}

/** Opens what had an address that is none of ours, or the page that says that there is none; WeChat wants this answer at once. */
export function openLost(path: string) {
  Taro.redirectTo({ url: `/${movedTo(path) ?? paths.lost}` })
}

/** Begins anew at a page: nothing of what was open before stays behind it. */
export function startOverAt(path: string) {
  const url = `/${isOurs(path) ? path.replace(/^\//, '') : paths.home}`
  goTo(url, () => Taro.reLaunch({ url }))
}
