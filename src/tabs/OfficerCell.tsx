import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { tabTexts } from './texts'

/** The entry of officers, and of whoever was named to read before others do; its pages are loaded only when it is opened. */
export function OfficerCell({ isOfficer }: { isOfficer: boolean }) {
  const [title, note] = isOfficer ? [tabTexts.office, tabTexts.officeNote] : [tabTexts.toReview, tabTexts.toReviewNote]
  return (
    <Card>
      <Cell icon="check" title={title} note={note} onPress={() => open('officerToday')} />
    </Card>
  )
}
