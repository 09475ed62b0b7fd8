import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { StandingsView } from '#shared/competitions/play/view'
import type { StagesView } from '#shared/competitions/stages/view'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { exportReport } from '../console/exportFile'
import { PairingSheet } from '../paper/PairingSheet'
import '../paper/Paper.css'
import { PlacesSheet } from '../paper/PlacesSheet'
import { publicRound } from '../paper/publicRound'
import { MatchCards, RoundCards } from '../paper/ScoreCards'
import { BracketSheet, GroupsSheet, MatchesSheet } from '../paper/StageSheets'
import { stagePaperTexts } from '../paper/stagePaperTexts'
import { TeamSheet } from '../paper/TeamSheet'
import { competitionTexts, paperTexts as texts } from '../texts'

/** 打印: the pairing of the latest round or the order after it; groups, bracket and matches of stages; on A4. */
export default function CompetitionPrintPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('competitions.standings', { competitionId: id })
  useTitle(texts.title)
  return (
    <div className="papers">
      <PageHead title={texts.title} back={{ to: `/competitions/${id}`, label: texts.back }}>
        {load.kind === 'ready' && !('groups' in load.value) && <Report {...load.value.competition} />}
        <Button type="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </PageHead>
      <Loaded load={load} onRetry={reload} rows={12}>
        {(view) => ('groups' in view ? <OfStages view={view} /> : <OfSwiss id={id} standings={view} />)}
      </Loaded>
    </div>
  )
}

/** 成绩单 for other programs, beside what is printed. */
function Report({ id, name }: { id: string; name: string }) {
  return (
    <Button title={competitionTexts.trfTip} onClick={() => exportReport({ id, name })}>
      {competitionTexts.trf}
    </Button>
  )
}

function OfSwiss({ id, standings }: { id: string; standings: StandingsView }) {
  const [sheet, choose] = useState<keyof typeof texts.sheets>('pairings')
  return (
    <>
      <Choice sheets={['pairings', 'cards', 'places']} names={texts.sheets} chosen={sheet} onChoose={choose} />
      {sheet !== 'places' && <Pairings id={id} as={sheet} standings={standings} />}
      {sheet === 'places' && (standings.competition.round > 0 ? <PlacesSheet standings={standings} /> : <Nothing />)}
    </>
  )
}

function OfStages({ view }: { view: StagesView }) {
  type Sheet = keyof typeof stagePaperTexts.sheets
  const [query, setQuery] = useSearchParams()
  const matchId = query.get('match') ?? view.matches[0]?.id ?? ''
  const sheets: Sheet[] = [
    ...(view.bracket ? (['bracket'] as const) : []),
    ...(view.groups.length > 0 ? (['groups'] as const) : []),
    'matches',
    ...(view.rules.teams ? [] : (['cards'] as const)),
    ...(view.rules.teams ? (['team'] as const) : []),
  ]
  const [sheet, choose] = useState<Sheet>(query.has('match') ? 'team' : (sheets[0] ?? 'matches'))
  if (view.matches.length === 0) return <Nothing />
  return (
    <>
      <Choice sheets={sheets} names={stagePaperTexts.sheets} chosen={sheet} onChoose={choose} />
      {sheet === 'groups' && <GroupsSheet view={view} />}
      {sheet === 'bracket' && <BracketSheet view={view} />}
      {sheet === 'matches' && <MatchesSheet view={view} />}
      {sheet === 'cards' && <MatchCards view={view} />}
      {sheet === 'team' && <TeamSheet view={view} matchId={matchId} onChoose={(match) => setQuery({ match })} />}
    </>
  )
}

interface ChoiceProps<Sheet extends string> {
  sheets: readonly Sheet[]
  names: Record<Sheet, string>
  chosen: Sheet
  onChoose: (sheet: Sheet) => void
}

function Choice<Sheet extends string>({ sheets, names, chosen, onChoose }: ChoiceProps<Sheet>) {
  return (
    <Segmented
      className="papers__choice"
      aria-label={texts.what}
      value={chosen}
      onChange={onChoose}
      options={sheets.map((one) => ({ value: one, label: names[one] }))}
    />
  )
}

interface PairingsProps {
  id: string
  as: 'pairings' | 'cards'
  standings: StandingsView
}

function Pairings({ id, as, standings }: PairingsProps) {
  const { load, reload } = useAsk('competitions.open', { competitionId: id })
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {(board) =>
        'card' in board && board.round && board.round.state !== 'draft' ? (
          as === 'cards' ? (
            <RoundCards
              competitionId={id}
              title={board.competition.name}
              round={publicRound(board.round, standings.rows)}
            />
          ) : (
            <PairingSheet title={board.competition.name} round={publicRound(board.round, standings.rows)} />
          )
        ) : (
          <Nothing />
        )
      }
    </Loaded>
  )
}

function Nothing() {
  return <EmptyState motif="empty-events" title={texts.nothing} text={texts.nothingText} />
}
