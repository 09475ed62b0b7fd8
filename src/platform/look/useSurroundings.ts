import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import { useLive } from '#client/liveValue'
import { readWechat } from '../askWechat'
import { useMe } from '../line/useMe'
import { takesTap, useArrival } from '../pages/arrival'
import { holdBack } from '../pages/holdBack'
import { goBack, goHome } from '../pages/navigate'
import { signIn } from '../pages/signIn'
import { privacyQuestion } from '../privacy/privacyQuestion'
import { inSinglePage } from '../singlePage'
import { largeType, typeScale, wechatScale } from './typeScale'

const BROWSER = { statusBarHeight: 0, barHeight: 44, capsuleWidth: 0 }

/** The measures and ways of the phone that `ui` uses without asking the phone itself. */
export function useSurroundings() {
  const large = useLive(largeType)
  const privacy = useLive(privacyQuestion)
  const { state, me } = useMe()
  const may = me?.may.join(' ')
  const person = useMemo(() => {
    if (state.kind === 'signed_out') return { kind: 'signed_out' as const }
    return may === undefined ? { kind: 'unknown' as const } : { kind: 'known' as const, may: may.split(' ') }
  }, [state.kind, may])
  return useMemo(
    () => ({
      ...(process.env.TARO_ENV === 'weapp' ? wechatBars() : BROWSER),
      scale: typeScale(large, wechatScale()),
      goBack,
      goHome,
      signIn,
      person,
      useArrival,
      takesTap,
      ...(process.env.TARO_ENV !== 'weapp' && { holdBack }),
      single: inSinglePage,
      privacy,
    }),
    [large, privacy, person]
  )
}

/** The bars in WeChat, measured so that the title stands in one line with WeChat's capsule. */
function wechatBars() {
  const measured = () => Taro.getWindowInfo() as { statusBarHeight?: number; windowWidth: number }
  const { statusBarHeight = 20, windowWidth } = readWechat(measured, { windowWidth: 0 })
  const capsule = readWechat(() => Taro.getMenuButtonBoundingClientRect(), undefined)
  if (!capsule || !windowWidth) return { ...BROWSER, statusBarHeight }
  return {
    statusBarHeight,
    barHeight: (capsule.top - statusBarHeight) * 2 + capsule.height,
    capsuleWidth: windowWidth - capsule.left,
  }
}
