import Button from 'antd/es/button'
import type { Me } from '#shared/identity/person'
import { FRONT_DOOR } from '../frontDoor'
import { EmptyState } from '../ui/EmptyState'
import { Outside } from './Outside'
import { shellTexts } from './texts'

/** A member has come to the officers' desk: nothing is wrong, it is the wrong room. */
export function NoDesk({ me }: { me: Me }) {
  return (
    <Outside>
      <EmptyState motif="empty-person" title={shellTexts.noDeskTitle(me.name)} text={shellTexts.noDeskText}>
        <Button href={FRONT_DOOR} target="_top">
          {shellTexts.choosePerson}
        </Button>
      </EmptyState>
    </Outside>
  )
}
