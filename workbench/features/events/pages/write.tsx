import { useParams } from 'react-router-dom'
import { Loaded } from '../../../ui/Loaded'
import { useAsk } from '../../../useAsk'
import { useTitle } from '../../../useTitle'
import { EventForm } from '../EventForm'
import { formTexts } from '../formTexts'

export default function WriteEventPage() {
  const { id } = useParams()
  useTitle(formTexts.newTitle)
  return id ? <Opened key={id} eventId={id} /> : <EventForm />
}

function Opened({ eventId }: { eventId: string }) {
  const { load, reload } = useAsk('events.open', { eventId })
  return (
    <Loaded load={load} onRetry={reload} rows={10}>
      {(board) => <EventForm board={board} />}
    </Loaded>
  )
}
