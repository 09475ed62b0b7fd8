import Taro from '@tarojs/taro'
import { isOurs, isTab, paths, withQuery } from './paths'

type Page = keyof typeof paths

export function open(page: Page, query: Record<string, string | undefined> = {}) {
  openPath(withQuery(paths[page], query))
}

export function openPath(path: string) {
  if (!isOurs(path)) return
  const url = `/${path.replace(/^\//, '')}`
  if (isTab(path)) return void Taro.switchTab({ url: url.replace(/\?.*$/, '') })
  // WeChat keeps ten pages at most; the eleventh takes the place of the tenth.
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }))
}

/** In place of this page, so that the way back does not lead into a form that is done with. */
export function replaceWith(page: Page, query: Record<string, string | undefined> = {}) {
  Taro.redirectTo({ url: `/${withQuery(paths[page], query)}` })
}

/** A page that was opened from a message has nothing behind it but the home page. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack()
  else Taro.switchTab({ url: `/${paths.home}` })
}
