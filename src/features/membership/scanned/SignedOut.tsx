import { useDemonstration } from '#client/line/useDemonstration'
import { signIn } from '#platform/pages/signIn'
import { onWechat } from '#platform/target'
import { EmptyState } from '#ui/states/EmptyState'
import { membershipTexts as texts } from '../texts'
import { useBindDraft } from './useBindDraft'
import type { Scanned } from './useScanned'

/** The screen of a person who is not signed in. Browsers only: a mini-program always knows who holds the phone. */
export function SignedOut({ scanned }: { scanned: Scanned }) {
  const { draft } = useBindDraft(scanned)
  const kept = draft.enterprise ?? draft.union
  const isDemonstration = useDemonstration(!onWechat)
  return (
    <EmptyState
      motif="empty-person"
      title={texts.signedOut}
      text={isDemonstration && kept ? texts.signedOutKept(kept.name) : texts.signedOutText}
      action={{ label: texts.toSignIn, onPress: signIn }}
    />
  )
}
