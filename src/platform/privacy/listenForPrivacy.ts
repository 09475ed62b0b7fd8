import Taro from '@tarojs/taro'
import { askWechat, BY_ITSELF_MS, readWechat } from '../askWechat'
import { open } from '../pages/navigate'
import { platformTexts } from '../texts'
import { privacyQuestion } from './privacyQuestion'
import interfaces from './privateInterfaces.json'

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/**
 * Listens for WeChat's wish to ask about privacy, so that the reason stands in our own words (docs/wechat.md 6). A
 * WeChat before 2.32.3 has no such wish; without this WeChat shows a sheet of its own.
 */
export function listenForPrivacy(): void {
  readWechat(() => Taro.onNeedPrivacyAuthorization((resolve, { referrer }) => ask(resolve, referrer)), undefined)
}

function ask(resolve: Resolve, referrer: string): void {
  // One tap asks for one thing; an older question that nobody answered counts as declined.
  privacyQuestion.get()?.decline()
  const known = interfaces.find(({ api }) => api === referrer)
  const close = () => privacyQuestion.set(undefined)
  const decline = () => {
    close()
    resolve({ event: 'disagree' })
  }
  resolve({ event: 'exposureAuthorization' })
  privacyQuestion.set({
    data: known?.data ?? platformTexts.otherData,
    why: known?.why ?? platformTexts.otherWhy,
    instead: known?.instead ?? platformTexts.otherInstead,
    agree: (buttonId) => {
      close()
      resolve({ event: 'agree', buttonId })
    },
    decline,
    openStatement: () => {
      decline()
      open('statement')
    },
    openContract: () => {
      askWechat({ ask: openContract, patience: BY_ITSELF_MS, otherwise: platformTexts.noContract })
    },
  })
}

async function openContract() {
  return Taro.openPrivacyContract()
}
