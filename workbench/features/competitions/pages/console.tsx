import { useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { Console } from '../console/Console'
import { competitionTexts as texts } from '../texts'

/** Results come in while somebody looks. */
const EVERY_MS = 5000

export default function CompetitionConsolePage() {
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('round') ?? 0)
  const { load, reload } = useAsk('competitions.open', { competitionId: id, ...(asked > 0 && { round: asked }) })
  const isLive = load.kind === 'ready' && load.value.card.state !== 'finished'
  useWhileSeen(isLive, reload, EVERY_MS)
  useTitle(load.kind === 'ready' ? load.value.competition.name : texts.title)
  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/events', label: texts.backToEvent }}>
      {(board) => (
        <Console
          key={id}
          board={board}
          onRound={(round) => setSearch(round ? { round: `${round}` } : {}, { replace: true })}
          onChanged={reload}
        />
      )}
    </Loaded>
  )
}
