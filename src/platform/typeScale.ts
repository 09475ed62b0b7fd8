import Taro from '@tarojs/taro'
import { liveValue } from './liveValue'
import { recall, remember } from './storage'
import { onWechat } from './target'

const KEY = 'large-type'
const LARGE = 1.4
const LARGEST = 1.5
const NORMAL_SETTING = 16

/** 大字. The member's own switch, kept on this phone. */
export const largeType = liveValue(false)

export async function recallLargeType() {
  const kept = await recall<boolean>(KEY)
  if (kept) switchLargeType(kept)
}

export function switchLargeType(on: boolean) {
  largeType.set(on)
  remember(KEY, on)
  if (!onWechat) document.documentElement.classList.toggle('large-type', on)
}

/** The larger of the two wishes: 大字 here, or the font size set in WeChat. */
export function typeScale(large: boolean, wechatScale: number): number {
  return Math.min(LARGEST, Math.max(large ? LARGE : 1, wechatScale))
}

export function wechatScale(): number {
  return process.env.TARO_ENV === 'weapp' ? scaleSetInWechat() : 1
}

function scaleSetInWechat(): number {
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as {
    fontSizeScaleFactor?: number
    fontSizeSetting?: number
  }
  return fontSizeScaleFactor ?? (fontSizeSetting ?? NORMAL_SETTING) / NORMAL_SETTING
}
