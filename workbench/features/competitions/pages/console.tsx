import { useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { CompetitionBoard } from '#shared/competitions/play/view'
import type { StageBoard } from '#shared/competitions/stages/view'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { Console } from '../console/Console'
import { StageConsole } from '../stages/StageConsole'
import { competitionTexts as texts } from '../texts'

/** Results come in while somebody looks. */
const EVERY_MS = 5000

export default function CompetitionConsolePage() {
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('round') ?? 0)
  const { load, reload } = useAsk('competitions.open', { competitionId: id, ...(asked > 0 && { round: asked }) })
  const isLive = load.kind === 'ready' && stateOf(load.value) !== 'finished'
  useWhileSeen(isLive, reload, EVERY_MS)
  useTitle(load.kind === 'ready' ? load.value.competition.name : texts.title)
  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/events', label: texts.backToEvent }}>
      {(board) =>
        'view' in board ? (
          <StageConsole key={id} board={board} onChanged={reload} />
        ) : (
          <Console
            key={id}
            board={board}
            onRound={(round) => setSearch(round ? { round: `${round}` } : {}, { replace: true })}
            onChanged={reload}
          />
        )
      }
    </Loaded>
  )
}

function stateOf(board: CompetitionBoard | StageBoard) {
  return 'view' in board ? board.view.competition.state : board.card.state
}
