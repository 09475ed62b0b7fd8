import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { tabTexts } from './texts'

/** The officers' entry; its pages are loaded only when it is opened. */
export function OfficerCell() {
  return (
    <Card>
      <Cell icon="check" title={tabTexts.office} note={tabTexts.officeNote} onPress={() => open('officerToday')} />
    </Card>
  )
}
