import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from './askWechat'
import { platformTexts } from './texts'

/** Opens a picture large. A browser shows the picture alone: Taro's viewer there weighs more than all our pages. */
export function showPicture(url: string, all: string[]) {
  if (process.env.TARO_ENV === 'weapp') {
    const ask = async () => Taro.previewImage({ current: url, urls: all })
    askWechat({ ask, patience: BY_ITSELF_MS, otherwise: platformTexts.noLargePicture })
  } else {
    window.open(url, '_blank', 'noopener')
  }
}
