import { open } from '#platform/pages/navigate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { tabTexts } from '../texts'
import './MemberCardDoor.scss'

/** 会员码. The card's own place, one tap from every door; its code is drawn when it is opened. */
export function MemberCardDoor() {
  return (
    <Card className="card-door">
      <Cell
        icon="shield"
        title={tabTexts.memberCard}
        note={tabTexts.memberCardNote}
        onPress={() => open('memberCard')}
      />
    </Card>
  )
}
