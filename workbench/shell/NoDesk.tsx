import Button from 'antd/es/button'
import type { Me } from '#shared/me/me'
import { session } from '../deskSession'
import { EmptyState } from '../ui/states/EmptyState'
import { Outside } from './Outside'
import { shellTexts } from './texts'

/** The screen of a member who has come to the officers' desk: nothing is wrong, but they have no work here. */
export function NoDesk({ me }: { me: Me }) {
  return (
    <Outside>
      <EmptyState motif="empty-person" title={shellTexts.noDeskTitle(me.name)} text={shellTexts.noDeskText}>
        <Button onClick={session.end}>{shellTexts.another}</Button>
      </EmptyState>
    </Outside>
  )
}
