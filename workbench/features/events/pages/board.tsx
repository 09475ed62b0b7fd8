import { Navigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { Board } from '../board/Board'
import { eventTexts } from '../texts'

export default function EventBoardPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('events.open', { eventId: id })
  useTitle(load.kind === 'ready' ? load.value.event.title : eventTexts.title)

  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/events', label: eventTexts.back }}>
      {(board) =>
        board.phase === 'draft' ? (
          <Navigate to={`/events/${id}/write`} replace />
        ) : (
          <Board key={id} board={board} onChanged={reload} />
        )
      }
    </Loaded>
  )
}
