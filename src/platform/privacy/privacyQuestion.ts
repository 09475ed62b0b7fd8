import { liveValue } from '#client/liveValue'

/** What WeChat wants people to agree to before it hands something over, and the two answers. */
export interface PrivacyQuestion {
  data: string
  why: string
  instead: string
  agree: (buttonId: string) => void
  decline: () => void
  openContract: () => void
  /** The union's own statement; it counts as declining, since the page takes the place of the question. */
  openStatement: () => void
}

/** The question that is open; WeChat holds the tap back until it is answered. */
export const privacyQuestion = liveValue<PrivacyQuestion | undefined>(undefined)
