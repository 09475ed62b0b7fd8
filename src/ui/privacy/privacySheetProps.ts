/** What WeChat's question for a private thing says, and its answers. */
export interface PrivacySheetProps {
  data: string
  why: string
  instead: string
  agree: (buttonId: string) => void
  decline: () => void
  openContract: () => void
  openStatement: () => void
}
