import { useState } from 'react'
import { useMe } from '#platform/line/useMe'
import { isOfficer } from '#shared/identity/caller'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { Loaded } from '#ui/states/Loaded'
import { OfficerToday } from '../desk/OfficerToday'
import { ToReview } from '../desk/ToReview'
import { officerTexts as texts } from '../texts'

/** The day of an officer; for somebody who was named to read before others do, what waits for that alone. */
export default function OfficerTodayPage() {
  const { state, me, reload } = useMe()
  // Where it is not known yet who reads, what they see comes after the page.
  const [isLate] = useState(state.kind !== 'ready')
  return (
    <Screen>
      <InnerBar title={me && !isOfficer(me) ? texts.toReview : texts.today} />
      <AsPerson may="checks.list">
        {state.kind !== 'signed_out' && (
          <Loaded load={state} onRetry={reload}>
            {(known) => (isOfficer(known) ? <OfficerToday isLate={isLate} /> : <ToReview isLate={isLate} />)}
          </Loaded>
        )}
      </AsPerson>
    </Screen>
  )
}
