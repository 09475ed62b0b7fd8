import { useAsk } from '#client/asking/useAsk'
import { useClient } from '#client/client'
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

/** An event. `scene` is its id where it was opened by the code on a poster. */
export default function EventDetailPage() {
  const { scene = '', id = scene } = useParams()
  const { askApi } = useClient()
  const now = useNow()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })
  useShownAgain(reload)
  useShare({
    title: load.kind === 'ready' ? load.value.event.title : eventTexts.detail,
    page: 'event',
    query: { id },
    picture: async () => {
      const card = await askApi('events.poster', { eventId: id, shape: 'card' })
      return card.ok ? card.value.url : undefined
    },
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
