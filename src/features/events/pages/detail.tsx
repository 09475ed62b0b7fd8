import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { useShare } from '#platform/pages/useShare'
import { useShownAgain } from '#platform/pages/useShownAgain'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { EventPage } from '../detail/EventPage'
import { eventTexts } from '../texts'

export default function EventDetailPage() {
  const { id = '' } = useParams()
  const now = useNow()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })
  useShownAgain(reload)
  useShare({
    title: load.kind === 'ready' ? load.value.event.title : eventTexts.detail,
    page: 'event',
    query: { id },
  })

  return (
    <Screen>
      <InnerBar title={eventTexts.detail} isHeaded={load.kind === 'ready'} />
      <Loaded load={load} onRetry={reload} onList={() => open('events')} edged>
        {(view) => <EventPage view={view} now={now} onChanged={reload} />}
      </Loaded>
    </Screen>
  )
}
