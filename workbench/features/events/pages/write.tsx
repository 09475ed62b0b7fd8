import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { WritingBeside } from '../../../drafts/WritingBeside'
import { Loaded } from '../../../ui/states/Loaded'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { nextEdition } from '../form/beginning/nextEdition'
import { EventForm } from '../form/EventForm'
import { wordsOf } from '../form/eventWords'
import { formTexts } from '../form/formTexts'
import { eventTexts } from '../texts'

export default function WriteEventPage() {
  const { id } = useParams()
  const [asked] = useSearchParams()
  const mayWrite = mayAsk(useDeskMe(), 'events.write')
  useTitle(formTexts.newTitle)
  if (!mayWrite) return <Navigate to="/events" replace />
  const like = asked.get('like')
  if (id) return <Opened key={id} eventId={id} />
  return like ? <Again eventId={like} weeks={Number(asked.get('weeks')) || 52} /> : <EventForm />
}

/** A new event with the words of one that was held before. */
function Again({ eventId, weeks }: { eventId: string; weeks: number }) {
  const { load, reload } = useAsk('events.open', { eventId })
  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/events', label: eventTexts.back }}>
      {({ event }) => (
        <EventForm
          start={{ key: `like-${event.id}-${weeks}`, like: event.id, words: nextEdition(wordsOf(event), weeks) }}
        />
      )}
    </Loaded>
  )
}

function Opened({ eventId }: { eventId: string }) {
  const navigate = useNavigate()
  const { load, reload } = useAsk('events.open', { eventId })
  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/events', label: eventTexts.back }}>
      {(board) =>
        board.phase === 'cancelled' ? (
          <Navigate to={`/events/${eventId}`} replace />
        ) : (
          <>
            <WritingBeside thing={{ eventId }} />
            <EventForm key={board.event.rev} board={board} onReviewed={() => navigate(`/events/${eventId}`)} />
          </>
        )
      }
    </Loaded>
  )
}
