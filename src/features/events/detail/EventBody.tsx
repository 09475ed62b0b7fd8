import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Picture } from '#ui/Picture'
import { Notice } from '#ui/states/Notice'
import { Steps } from '#ui/states/Steps'
import { eventTexts } from '../texts'
import './EventBody.scss'
import { EventArticles } from './EventArticles'
import { EventFacts } from './EventFacts'
import { EventHead } from './EventHead'
import { PlacesCard } from './PlacesCard'
import { QueueCard } from './QueueCard'

/** Everything there is to read before one decides. */
export function EventBody({ view, now }: { view: EventView; now: number }) {
  const { me, member } = useMe()
  const { event, mine, count } = view

  return (
    <View className="event-body">
      <Picture name={event.kind} shape="wide" />
      <EventHead view={view} now={now} />
      {event.cancelledReason && <Notice tone="bad">活动取消：{event.cancelledReason}</Notice>}
      <EventFacts view={view} member={member} waits={me?.bindingWaits ?? false} now={now} />
      {mine?.status === 'waitlisted' && <QueueCard position={mine.position} waiting={count.waiting} />}
      {event.state !== 'cancelled' && <PlacesCard view={view} />}
      {event.state !== 'cancelled' && event.steps.length > 0 && (
        <View className="event-body__steps">
          <Steps steps={event.steps} />
        </View>
      )}
      {event.summary && (
        <View>
          <SectionTitle title={eventTexts.about} />
          <Card className="event-body__summary">{event.summary}</Card>
        </View>
      )}
      <EventArticles view={view} now={now} />
    </View>
  )
}
