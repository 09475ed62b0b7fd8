import Taro from '@tarojs/taro'
import { onWechat } from './target'

/** A browser has no scanner; there a code is typed, or the phone's own camera opens the address. */
export const canScan = onWechat

/** What stands in a code that is held before the camera; nothing when somebody thinks better of it. */
export async function scan(): Promise<string | undefined> {
  const { result } = await Taro.scanCode({ onlyFromCamera: true }).catch(() => ({ result: undefined }))
  return result
}
