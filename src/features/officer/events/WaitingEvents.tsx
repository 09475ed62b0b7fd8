import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import type { WaitingEvent } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { eventReviewTexts as texts } from './eventReviewTexts'

/** Events of chairs that wait for an officer, the longest first; nothing when there are none. */
export function WaitingEvents({ events, now }: { events: WaitingEvent[]; now: number }) {
  if (events.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.wait} />
      <Card className="rows">
        {events.map(({ id, title, organiser, askedByName, askedAt, isChange }) => (
          <Cell
            key={id}
            icon="calendar"
            title={title}
            note={`${organiser}·${texts.waitsHere(askedByName, nearText(askedAt, now), isChange)}`}
            onPress={() => open('officerEvent', { id })}
          />
        ))}
      </Card>
    </View>
  )
}
