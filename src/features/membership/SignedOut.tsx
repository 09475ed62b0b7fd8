import { open } from '#platform/pages/navigate'
import { EmptyState } from '#ui/states/EmptyState'
import { membershipTexts } from './texts'

/** Only in a browser: a mini-program always knows who holds the phone. */
export function SignedOut() {
  return (
    <EmptyState
      motif="empty-person"
      title={membershipTexts.signedOut}
      text={membershipTexts.signedOutText}
      action={{ label: membershipTexts.toMine, onPress: () => open('mine') }}
    />
  )
}
