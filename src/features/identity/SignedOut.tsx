import { useDemonstration } from '#client/line/useDemonstration'
import { open } from '#platform/pages/navigate'
import { openFrontDoor } from '#platform/pages/openFrontDoor'
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
      action={
        isDemonstration
          ? { label: texts.choosePerson, onPress: openFrontDoor }
          : { label: texts.invitation, onPress: () => open('invitation') }
      }
    />
  )
}
