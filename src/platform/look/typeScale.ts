import Taro from '@tarojs/taro'
import { liveValue } from '#client/liveValue'
import { readWechat } from '../askWechat'
import { storage } from '../storage'
import { onWechat } from '../target'

const KEY = 'large-type'
const LARGE = 1.4
const LARGEST = 1.5
const NORMAL_SETTING = 16

/** 大字: the member's own switch, kept on this phone. */
export const largeType = liveValue(false)

export async function recallLargeType() {
  if ((await storage.get(KEY)) === true) switchLargeType(true)
}

export function switchLargeType(on: boolean) {
  largeType.set(on)
  storage.put(KEY, on)
  if (!onWechat) document.documentElement.classList.toggle('large-type', on)
}

/** The larger of the two wishes, 大字 here or the font size set in WeChat. */
export function typeScale(large: boolean, wechatScale: number): number {
  return Math.min(LARGEST, Math.max(large ? LARGE : 1, wechatScale))
}

export function wechatScale(): number {
  return process.env.TARO_ENV === 'weapp' ? scaleSetInWechat() : 1
}

function scaleSetInWechat(): number {
  const set = () => Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number; fontSizeSetting?: number }
  const { fontSizeScaleFactor, fontSizeSetting } = readWechat(set, {})
  return fontSizeScaleFactor ?? (fontSizeSetting ?? NORMAL_SETTING) / NORMAL_SETTING
}
