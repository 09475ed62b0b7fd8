import Button from 'antd/es/button'
import { useEffect, useId, useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { StandingsView } from '#shared/competitions/play/view'
import type { StagesView } from '#shared/competitions/stages/view'
import { PageHead } from '../../../ui/PageHead'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { useWhileSeen } from '../../../useWhileSeen'
import { HallScreen } from '../hall/HallScreen'
import { StageHall } from '../hall/StageHall'
import { hallTexts as texts } from '../texts'

/** Results come in while the hall looks. */
const EVERY_MS = 5000

/** 赛场大屏, for a screen that everybody in the hall sees. */
export default function CompetitionHallPage() {
  const { id = '' } = useParams()
  const screen = useId()
  const { load, reload } = useAsk('competitions.standings', { competitionId: id })
  useWhileSeen(true, reload, EVERY_MS)
  useTitle(texts.title)
  return (
    <>
      <PageHead title={texts.title} back={{ to: `/competitions/${id}`, label: texts.back }}>
        <Button onClick={() => document.getElementById(screen)?.requestFullscreen()}>{texts.full}</Button>
      </PageHead>
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
    </>
  )
}

interface Props {
  screen: string
  standings: StandingsView
}

function OfRound({ screen, standings }: Props) {
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

function Screen({ screen, standings, round }: Props & { round: Parameters<typeof HallScreen>[0]['round'] }) {
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
