import Button from 'antd/es/button'
import { FRONT_DOOR } from '../frontDoor'
import { EmptyState } from '../ui/EmptyState'
import { Outside } from './Outside'
import { shellTexts } from './texts'

export function SignedOut() {
  return (
    <Outside>
      <EmptyState motif="empty-person" title={shellTexts.signedOutTitle} text={shellTexts.signedOutText}>
        <Button type="primary" href={FRONT_DOOR} target="_top">
          {shellTexts.choosePerson}
        </Button>
      </EmptyState>
    </Outside>
  )
}
