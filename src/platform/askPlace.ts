import Taro from '@tarojs/taro'
import type { Point } from '#shared/directory/territory'
import { askWechat, BY_A_PERSON_MS } from './askWechat'

/** Where this phone is, asked for on a tap alone, to some ten metres; undefined when somebody or the phone would rather not say. */
export async function askPlace(): Promise<Point | undefined> {
  const ask = () => Taro.getLocation({ type: 'wgs84' })
  const found = await askWechat({ ask, patience: BY_A_PERSON_MS })
  return found && { lat: rounded(found.latitude), lng: rounded(found.longitude) }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
