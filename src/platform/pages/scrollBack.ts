import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from '../askWechat'

/** Shows the beginning of the page, or of one list in it. */
export function scrollBack(anchor?: string) {
  // A browser does it by itself; Taro's own way would make the first download larger.
  if (process.env.TARO_ENV !== 'weapp') return showFirst(anchor ?? '.screen')
  const place = anchor ? { selector: anchor } : { scrollTop: 0 }
  askWechat({ ask: async () => Taro.pageScrollTo({ ...place, duration: 0 }), patience: BY_ITSELF_MS })
}

/** Taro keeps the pages below in the document, hidden. */
function showFirst(selector: string) {
  const found = [...document.querySelectorAll(selector)]
  found.find((element) => element.clientHeight > 0)?.scrollIntoView()
}
