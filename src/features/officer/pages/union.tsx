import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { isOrganiserFor } from '#shared/identity/caller'
import { Card } from '#ui/Card'
import { Segmented } from '#ui/fields/Segmented'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { OwnReach } from '../checkin/reach/OwnReach'
import { OwnPeople } from '../events/OwnPeople'
import { OwnRoster } from '../membership/OwnRoster'
import { OwnNotices } from '../receipts/OwnNotices'
import { officerTexts as texts } from '../texts'

const PARTS = [
  { key: 'events', label: texts.ownPeople },
  { key: 'receipts', label: texts.ownReceipts },
  { key: 'reach', label: texts.ownReach },
  { key: 'roster', label: texts.ownRoster },
] as const

/** 我的工会, for its chair and committee: their people in every event to come, their receipts, and the roster. */
export default function OwnUnionPage() {
  const { id = '' } = useParams()
  const { me } = useMe()
  const [part, setPart] = useState<(typeof PARTS)[number]['key']>('events')
  return (
    <Screen>
      <InnerBar title={texts.ownUnion} />
      <View className="body stack">
        <Card className="rows">
          <Cell icon="building" title={texts.toUnion} onPress={() => open('union', { id })} />
          {isOrganiserFor(me, id) && <Cell icon="shield" title={texts.toCases} onPress={() => open('officerCases')} />}
          {isOrganiserFor(me, id) && (
            <Cell icon="people" title={texts.toJoinings} onPress={() => open('officerJoinings')} />
          )}
          {isOrganiserFor(me, id) && <Cell icon="check" title={texts.toDoors} onPress={() => open('officerDoor')} />}
        </Card>
        <Segmented options={PARTS} chosen={part} onChoose={setPart} />
        {part === 'events' && <OwnPeople unionId={id} />}
        {part === 'receipts' && <OwnNotices unionId={id} />}
        {part === 'reach' && <OwnReach unionId={id} onInvite={() => setPart('events')} />}
        {part === 'roster' && <OwnRoster unionId={id} />}
      </View>
    </Screen>
  )
}
