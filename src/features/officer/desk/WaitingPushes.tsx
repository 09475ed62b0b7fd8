import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import type { PushCard } from '#shared/pushes/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { officerTexts as texts } from '../texts'

/** Pushes that wait for a second officer, the latest first; nothing when there are none. */
export function WaitingPushes({ pushes, now }: { pushes: PushCard[]; now: number }) {
  if (pushes.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.waiting} />
      <Card className="rows">
        {pushes.map(({ id, title, askedBy, askedAt, reach }) => (
          <Cell
            key={id}
            icon="notice"
            title={title}
            note={`${askedBy.name} ${nearText(askedAt, now)}，${reach ? texts.people(reach.total.toLocaleString()) : texts.gathering}`}
            onPress={() => open('officerPush', { id })}
          />
        ))}
      </Card>
    </View>
  )
}
