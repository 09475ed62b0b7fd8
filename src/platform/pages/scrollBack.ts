import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from '../askWechat'

/** Shows the beginning of the page, or of one list in it. */
export function scrollBack(anchor?: string) {
  const place = anchor ? { selector: anchor } : { scrollTop: 0 }
  askWechat({ ask: async () => Taro.pageScrollTo({ ...place, duration: 0 }), patience: BY_ITSELF_MS })
}
