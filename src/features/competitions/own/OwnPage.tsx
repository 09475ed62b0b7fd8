import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { OwnCompetition, OwnRound } from '#shared/competitions/play/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { competitionTexts as texts } from '../texts'
import { MatchCard } from './MatchCard'
import { MatchReports } from './MatchReports'
import { NamedCell } from './NamedCell'
import { OwnStanding } from './OwnStanding'
import { PastRounds } from './PastRounds'
import { ReportBar } from './ReportBar'
import { RoundStrip } from './RoundStrip'
import { SlipSheet } from './SlipSheet'
import { useReport } from './useReport'

interface Props {
  own: OwnCompetition
  onChanged: () => void
}

/** 我的比赛: the round of now first, then what was played, then where one stands. */
export function OwnPage({ own, onChanged }: Props) {
  const now = own.rounds.find(({ no }) => no === own.competition.round)
  const current = now && 'match' in now ? now : undefined
  const past = own.rounds.filter((round) => round !== current)
  return (
    <>
      <View className="body stack">
        <View>{own.competition.name}</View>
        <RoundStrip own={own} />
        {own.me.withdrawn && <Notice tone="plain">{texts.withdrawn}</Notice>}
        {current && <MatchCard me={own.me} round={current.no} match={current.match} clock={own.competition.clock} />}
        {current && <MatchReports match={current.match} />}
        {!own.me.withdrawn && <NextWords own={own} now={now} />}
        <PastRounds rounds={past} />
        {own.rounds.length > 0 && <OwnStanding own={own} />}
        <NamedCell {...{ competitionId: own.competition.id, no: own.me.no, isNamed: !own.me.unnamed, onChanged }} />
        {own.others.length > 0 && (
          <View>
            <SectionTitle title={texts.others} />
            <Card className="rows">
              {own.others.map(({ id, name, state }) => (
                <Cell key={id} title={name} note={texts.state[state]} onPress={() => open('myCompetition', { id })} />
              ))}
            </Card>
          </View>
        )}
      </View>
      {current && <Reporting key={current.match.id} own={own} round={current} onChanged={onChanged} />}
    </>
  )
}

interface ReportingProps extends Props {
  round: Extract<OwnRound, { match: unknown }>
}

function Reporting({ own, round, onChanged }: ReportingProps) {
  const { match } = round
  const reporting = useReport(match, `${own.competition.name} 第 ${round.no} 轮 ${match.table} 台`, onChanged)
  const { asked, busy, tell, close } = reporting
  return (
    <>
      <ReportBar match={match} reporting={reporting} />
      {asked && (
        <SlipSheet me={own.me} match={match} outcome={asked} busy={busy} onYes={() => tell(asked)} onClose={close} />
      )}
    </>
  )
}

/** What comes next, where no game waits for the reader. */
function NextWords({ own: { competition }, now }: { own: OwnCompetition; now: OwnRound | undefined }) {
  if (competition.round === 0) return <Notice tone="plain">{texts.notBegun}</Notice>
  if (competition.state === 'finished') return <Notice tone="good">{texts.over}</Notice>
  if (now && 'lone' in now) return <Notice tone="plain">{now.lone === 'bye' ? texts.byeNow : texts.absentNow}</Notice>
  const isPlaying = now && 'match' in now && now.match.state !== 'final'
  return isPlaying ? null : <Notice tone="plain">{texts.waitNext}</Notice>
}
