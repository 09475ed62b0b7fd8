import Taro, { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { useRef } from 'react'
import { askWechat, BY_ITSELF_MS } from '../askWechat'
import { onWechat } from '../target'

const FULL = 1

/** 调亮屏幕. As long as a code is shown: a scanner reads no dark screen. Browsers cannot; there it stays as it is. */
export function useBrightScreen(): void {
  const before = useRef<number>()
  useDidShow(async () => {
    if (!onWechat) return
    const found = await ask(() => Taro.getScreenBrightness())
    before.current ??= found?.value
    ask(() => Taro.setScreenBrightness({ value: FULL }))
    ask(() => Taro.setKeepScreenOn({ keepScreenOn: true }))
  })
  const restore = () => {
    const value = before.current
    before.current = undefined
    if (onWechat && value !== undefined) ask(() => Taro.setScreenBrightness({ value }))
  }
  useDidHide(restore)
  useUnload(restore)
}

function ask<Value>(run: () => PromiseLike<Value>): Promise<Value | undefined> {
  return askWechat({ ask: run, patience: BY_ITSELF_MS })
}
