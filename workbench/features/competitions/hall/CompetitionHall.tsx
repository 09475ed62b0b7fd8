import { useEffect, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { RoundView, StandingsView } from '#shared/competitions/play/view'
import type { StagesView } from '#shared/competitions/stages/view'
import { Loaded } from '../../../ui/states/Loaded'
import { useWhileSeen } from '../../../useWhileSeen'
import { HallScreen } from './HallScreen'
import { StageHall } from './StageHall'

/** Results come in while the hall looks. */
const EVERY_MS = 5000

interface Props {
  competitionId: string
  screen: string
  /** Told of which event it is, once that is known. */
  onEvent?: (eventId: string) => void
}

/** 赛场大屏. What everybody may know of a competition, asked for again and again. */
export function CompetitionHall({ competitionId, screen, onEvent }: Props) {
  const { load, reload } = useAsk('competitions.standings', { competitionId })
  useWhileSeen(true, reload, EVERY_MS)
  const eventId = load.kind === 'ready' ? load.value.competition.eventId : undefined
  useEffect(() => {
    if (eventId) onEvent?.(eventId)
  }, [eventId, onEvent])
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {(standings) =>
        'groups' in standings ? (
          <StagesScreen screen={screen} view={standings} />
        ) : standings.competition.round > 0 ? (
          <OfRound key={standings.competition.round} screen={screen} standings={standings} />
        ) : (
          <Screen screen={screen} standings={standings} round={undefined} />
        )
      }
    </Loaded>
  )
}

interface Swiss {
  screen: string
  standings: StandingsView
}

function OfRound({ screen, standings }: Swiss) {
  const { id, round } = standings.competition
  const asked = useAsk('competitions.round', { competitionId: id, round })
  useWhileSeen(true, asked.reload, EVERY_MS)
  return (
    <Loaded load={asked.load} onRetry={asked.reload} rows={12}>
      {(seen) => <Screen screen={screen} standings={standings} round={seen} />}
    </Loaded>
  )
}

function StagesScreen({ screen, view }: { screen: string; view: StagesView }) {
  return <StageHall id={screen} view={view} seenAt={useSeenAt(view)} />
}

function Screen({ screen, standings, round }: Swiss & { round: RoundView | undefined }) {
  const seenAt = useSeenAt(standings, round)
  return <HallScreen id={screen} title={standings.competition.name} {...{ standings, round, seenAt }} />
}

/** When news came last; what is shown stays where none comes. */
function useSeenAt(...news: unknown[]): number {
  const [seenAt, setSeenAt] = useState(Date.now)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is new has just come
  useEffect(() => setSeenAt(Date.now()), news)
  return seenAt
}
