import Taro from '@tarojs/taro'
import { askWechat, BY_A_PERSON_MS } from './askWechat'
import { platformTexts } from './texts'

/** Opens the phone's dialler with a number; who thinks better of it has called nobody. */
export function call(phone: string): void {
  const phoneNumber = phone.replace(/(转|\s|-)+/g, (sign) => (sign.includes('转') ? ',' : ''))
  askWechat({
    ask: () => Taro.makePhoneCall({ phoneNumber }),
    patience: BY_A_PERSON_MS,
    otherwise: platformTexts.noCall(phone),
  })
}
