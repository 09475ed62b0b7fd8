import Taro from '@tarojs/taro'
import { noteNetworkReturn } from '#client/asking/networkReturn'
import { readWechat } from '../askWechat'
import { loadMe } from './me'
import { sendWaiting } from './phoneLine'
import { session } from './session'
import { waiting } from './waiting'

/** Sends what waits when the app starts, when its person signs in, and when the phone says that the network is back. */
export function listenForNetwork(): void {
  const sendMine = async () => {
    if ((await waiting.recall()).length > 0) await sendWaiting({ anew: true })
  }
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
