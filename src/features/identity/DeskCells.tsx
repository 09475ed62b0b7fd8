import { open } from '#platform/pages/navigate'
import { worksAtDesk } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { identityTexts } from './texts'

/** Cells for people who work at the desk: let a computer in, and see where one is signed in. */
export function DeskCells({ me }: { me: Me }) {
  if (!worksAtDesk(me)) return null
  return (
    <Card className="rows">
      <Cell icon="shield" title={identityTexts.desk} note={identityTexts.deskNote} onPress={() => open('deskSignIn')} />
      <Cell
        icon="phone"
        title={identityTexts.devices}
        note={identityTexts.devicesNote}
        onPress={() => open('devices')}
      />
    </Card>
  )
}
