import Taro from '@tarojs/taro'
import { noteNetworkReturn } from '#client/asking/networkReturn'
import { readWechat } from '../askWechat'
import { loadMe } from './me'
import { replies } from './phoneLine'
import { session } from './session'
import { waiting } from './waiting'

/** Sends what waits when the app starts, when its person signs in, and when the network is back: the phone says so, or an answer came. */
export function listenForNetwork(): void {
  const sendMine = async () => {
    if ((await waiting.recall()).length > 0) await sendWaiting({ anew: true })
  }
  replies.watch(() => {
    if (waiting.shown.get().length > 0) setTimeout(sendWaiting)
  })
  const back = async () => {
    await sendMine()
    noteNetworkReturn()
    await loadMe()
  }
  session.watch(sendMine)
  sendMine()
  if (process.env.TARO_ENV === 'weapp')
    readWechat(() => Taro.onNetworkStatusChange(({ isConnected }) => isConnected && back()), undefined)
  else window.addEventListener('online', back)
}

/** Its code comes when something waits, and where that does not come, neither would what waits get through. */
async function sendWaiting(options?: { anew: boolean }): Promise<void> {
  const doing = await import('../deeds/doing').catch(() => undefined)
  await doing?.sendWaiting(options)
}
