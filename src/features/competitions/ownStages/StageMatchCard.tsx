import { View } from '@tarojs/components'
import { clockText } from '#shared/beijingTime'
import { stageName } from '#shared/competitions/stages/stageNames'
import type { OwnStageMatch, OwnStages } from '#shared/competitions/stages/view'
import { Card } from '#ui/Card'
import { heading } from '#ui/spoken'
import { Tag, type Tone } from '#ui/states/Tag'
import { linesOf, ownGames, ownScore } from './ownScore'
import './StageMatchCard.scss'
import { ownStageTexts as texts } from './texts'

interface Props {
  me: OwnStages['me']
  match: OwnStageMatch
  ofTeams: boolean
}

/** The match of now: when, where, against whom, and what both have told of it. */
export function StageMatchCard({ me, match, ofTeams }: Props) {
  const { table, startsAt, opponent, reports, state } = match
  const tag = tagOf(match)
  return (
    <Card className="stage-card">
      <View className="stage-card__head" {...heading(2)}>
        <View className="stage-card__big">{clockText(startsAt)}</View>
        <View>
          <View className="stage-card__big">{table}</View>
          {texts.table}
        </View>
        {tag && (
          <View className="stage-card__tag">
            <Tag {...tag} />
          </View>
        )}
      </View>
      <View className="stage-card__stage">
        {stageName(match)}，{texts.number(match.number)}
      </View>
      <View className="stage-card__pair">
        <Player name={`${me.name}${ofTeams ? texts.ours : texts.you}`} unit={me.unit} />
        <View className="stage-card__against">对</View>
        <Player name={opponent.name} unit={opponent.unit} />
      </View>
      {(reports.mine || reports.opponent) && (
        <View className="stage-card__told">
          <Told label={texts.youSaid} match={match} report={reports.mine} />
          <Told label={texts.theySaid(opponent.name)} match={match} report={reports.opponent} />
        </View>
      )}
      {state === 'reported' && reports.mine && <View className="stage-card__words">{texts.silence}</View>}
      {state === 'disputed' && <View className="stage-card__words">{texts.please}</View>}
    </Card>
  )
}

function Player({ name, unit }: { name: string; unit: string }) {
  return (
    <View className="stage-card__player">
      <View className="stage-card__name">{name}</View>
      <View className="stage-card__unit">{unit}</View>
    </View>
  )
}

interface ToldProps {
  label: string
  match: OwnStageMatch
  report: OwnStageMatch['reports']['mine']
}

function Told({ label, match, report }: ToldProps) {
  const tone = !report ? 'none' : match.state === 'disputed' ? 'bad' : 'good'
  const games = report && ownGames(report.games, match.side)
  return (
    <View className={`stage-card__one stage-card__one--${tone}`}>
      <View className="stage-card__unit">{label}</View>
      <View className="stage-card__score">{games ? ownScore(games) : texts.notYet}</View>
      {games && <View className="stage-card__unit">{linesOf(games)}</View>}
      {report && <View className="stage-card__unit">{texts.at(clockText(report.at))}</View>}
    </View>
  )
}

function tagOf({ state, reports }: OwnStageMatch): { tone: Tone; text: string } | undefined {
  if (state === 'disputed') return { tone: 'bad', text: texts.waits.differs }
  if (state === 'final') return { tone: 'end', text: texts.waits.final }
  if (state === 'reported') return { tone: 'warn', text: reports.mine ? texts.waits.mine : texts.waits.theirs }
  return undefined
}
