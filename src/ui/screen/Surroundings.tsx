import { createContext } from 'react'
import type { PrivacySheetProps } from '../privacy/PrivacySheet'

/** The phone around a screen: type size, the bars at the top, the way back. */
export interface SurroundingsValue {
  /** Type scale: 1 is normal; 大字 and WeChat's own font size make it larger. */
  scale: number
  statusBarHeight: number
  barHeight: number
  /** Width in pixels at the right that WeChat's capsule covers. */
  capsuleWidth: number
  goBack: () => void
  /** True where WeChat shows one page by itself, with a bar of its own at the top. */
  single?: boolean
  /** What WeChat wants people to agree to at this moment. */
  privacy?: PrivacySheetProps | undefined
}

export const Surroundings = createContext<SurroundingsValue>({
  scale: 1,
  statusBarHeight: 0,
  barHeight: 44,
  capsuleWidth: 0,
  goBack: () => undefined,
})
