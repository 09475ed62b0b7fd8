import { Navigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { Board } from '../board/Board'
import { eventTexts } from '../texts'

const EVERY_MS = 15_000

export default function EventBoardPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('events.open', { eventId: id })
  const isLive = load.kind === 'ready' && !['cancelled', 'finished'].includes(load.value.phase)
  useWhileSeen(isLive, reload, EVERY_MS)
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
