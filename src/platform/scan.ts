import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS } from './askWechat'
import { onWechat } from './target'
import { platformTexts } from './texts'

/** Whether this device can scan. In a browser one types the code, or opens its address with the phone's camera. */
export const canScan = onWechat

/** Scans a code with the camera and gives its text; undefined when somebody thinks better of it. */
export async function scan(): Promise<string | undefined> {
  const scanned = await askWechat({
    ask: () => Taro.scanCode({ onlyFromCamera: true }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noScan,
  })
  return scanned?.result
}
