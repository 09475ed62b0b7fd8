import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS } from './askWechat'

/** Copies a text to the clipboard; false when the phone does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    const ask = () => Taro.setClipboardData({ data: text })
    return (await askWechat({ ask, patience: BY_ITSELF_MS })) !== undefined
  }
  return (window.navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false
  )
}
