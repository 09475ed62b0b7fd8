import { View } from '@tarojs/components'
import { open } from '#platform/navigate'
import { nearText } from '#shared/beijingTime'
import type { Page } from '#shared/page'
import type { PushCard } from '#shared/pushes/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/Cell'
import { SectionTitle } from '#ui/SectionTitle'
import { officerTexts as texts } from './texts'

/** Pushes that wait for a second officer, the latest first; nothing when none does. */
export function WaitingPushes({ page: { items }, now }: { page: Page<PushCard>; now: number }) {
  if (items.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.waiting} />
      <Card className="rows">
        {items.map(({ id, title, askedBy, askedAt, reach }) => (
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
