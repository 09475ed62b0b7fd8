import { useDemonstration } from '#client/line/useDemonstration'
import { signIn } from '#platform/pages/signIn'
import { onWechat } from '#platform/target'
import { EmptyState } from '#ui/states/EmptyState'
import { identityTexts as texts } from './texts'

/** The screen of a person who is not signed in. Browsers only: a mini-program always knows who holds the phone. */
export function SignedOut() {
  const isDemonstration = useDemonstration(!onWechat)
  return (
    <EmptyState
      motif="empty-person"
      title={texts.unknown}
      text={isDemonstration ? texts.unknownInDemo : texts.unknownText}
      action={{ label: isDemonstration ? texts.choosePerson : texts.invitation, onPress: signIn }}
    />
  )
}
