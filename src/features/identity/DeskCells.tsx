import { open } from '#platform/pages/navigate'
import { onWechat } from '#platform/target'
import { worksAtDesk } from '#shared/identity/caller'
import type { Me } from '#shared/me/me'
import { Cell } from '#ui/lists/Cell'
import { identityTexts } from './texts'

/** Lets a computer in, for people who work at the desk; and shows where one is signed in. */
export function DeskCells({ me }: { me: Me }) {
  const isAtDesk = worksAtDesk(me)
  // WeChat itself knows who holds the phone; in a browser everybody signs in, and out again.
  if (!isAtDesk && onWechat) return null
  return (
    <>
      {isAtDesk && (
        <Cell
          icon="shield"
          title={identityTexts.desk}
          note={identityTexts.deskNote}
          onPress={() => open('deskSignIn')}
        />
      )}
      <Cell
        icon="devices"
        title={identityTexts.devices}
        note={identityTexts.devicesNote}
        onPress={() => open('devices')}
      />
    </>
  )
}
