import { createContext } from 'react'
import type { PrivacySheetProps } from '../privacy/privacySheetProps'

/** The phone around a screen: type size, the bars at the top, the way back. */
export interface SurroundingsValue {
  /** Type scale: 1 is normal; 大字 and WeChat's own font size make it larger. */
  scale: number
  statusBarHeight: number
  barHeight: number
  /** Width in pixels at the right that WeChat's capsule covers. */
  capsuleWidth: number
  goBack: () => void
  goHome: () => void
  /** Leads to where one signs in, and from there back to this page. */
  signIn: () => void
  /** Who reads; `unknown` while that is asked, or could not be. */
  person: { kind: 'unknown' | 'signed_out' } | { kind: 'known'; may: readonly string[] }
  /** A hook of the screen: tells that it has appeared; true while a tap can only be meant for the page before. */
  useArrival: () => boolean
  takesTap: (tap: { detail?: unknown }) => boolean
  /** Lets the way back close a panel first; missing where the platform does that for its own kind of panel. */
  holdBack?: (close: () => void) => () => void
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
  goHome: () => undefined,
  signIn: () => undefined,
  person: { kind: 'unknown' },
  useArrival: () => false,
  takesTap: () => true,
})
