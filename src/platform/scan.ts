import Taro from '@tarojs/taro'
import { onWechat } from './target'

/** Whether this device can scan. In a browser one types the code, or opens its address with the phone's camera. */
export const canScan = onWechat

/** Scans a code with the camera and gives its text; undefined when somebody thinks better of it. */
export async function scan(): Promise<string | undefined> {
  const { result } = await Taro.scanCode({ onlyFromCamera: true }).catch(() => ({ result: undefined }))
  return result
}
