import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from '../askWechat'
import { onWechat } from '../target'

/** 震一下. Short for what went well, long for what somebody has to look at; a browser does not. */
export function vibrate(how: 'short' | 'long'): void {
  if (!onWechat) return
  const ask = () => (how === 'short' ? Taro.vibrateShort({ type: 'heavy' }) : Taro.vibrateLong())
  askWechat({ ask, patience: BY_ITSELF_MS })
}
