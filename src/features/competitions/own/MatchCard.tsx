import { View } from '@tarojs/components'
import type { GameClock } from '#shared/competitions/hall/gameClock'
import type { OwnCompetition, OwnMatch } from '#shared/competitions/play/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { heading } from '#ui/spoken'
import { Tag, type Tone } from '#ui/states/Tag'
import { competitionTexts as texts } from '../texts'
import { Disc } from './Disc'
import './MatchCard.scss'

interface Props {
  me: OwnCompetition['me']
  round: number
  match: OwnMatch
  clock?: GameClock | undefined
}

/** The match on the table: where, against whom, with which side, how long each has, and why this opponent. */
export function MatchCard({ me, round, match, clock }: Props) {
  const { side, table, opponent, points, say } = match
  const tag = tagOf(match)
  return (
    <Card className="match-card">
      <View className="match-card__head" {...heading(2)}>
        <View>
          第<View className="match-card__digits">{round}</View>
          {texts.round}
        </View>
        <View>
          <View className="match-card__digits">{table}</View>
          {texts.table}
        </View>
        {tag && (
          <View className="match-card__tag">
            <Tag {...tag} />
          </View>
        )}
      </View>
      <View className="match-card__pair">
        <Player entrant={{ ...me, name: `${me.name}${texts.you}` }} side={side} points={points.mine} isOwn />
        <View className="match-card__against">{texts.against}</View>
        <Player entrant={opponent} side={side === 'first' ? 'second' : 'first'} points={points.opponent} />
      </View>
      {clock && (
        <View className="match-card__why">
          <Icon name="clock" size={18} />
          <View className="match-card__say">{texts.clock(clock)}</View>
        </View>
      )}
      {say && (
        <View className="match-card__why">
          <Icon name="notice" size={18} />
          <View className="match-card__say">
            <View className="match-card__because">{texts.why}</View>
            {say}
          </View>
        </View>
      )}
    </Card>
  )
}

interface PlayerProps {
  entrant: { name: string; unit: string }
  side: OwnMatch['side']
  points: number
  isOwn?: boolean
}

function Player({ entrant, side, points, isOwn = false }: PlayerProps) {
  const words = `${side === 'first' ? texts.red : texts.black}，${texts.points(points)}`
  return (
    <View className="match-card__player">
      <Disc side={side} />
      <View className="match-card__name">{entrant.name}</View>
      <View className="match-card__unit">{entrant.unit}</View>
      <View className={isOwn ? 'match-card__side match-card__side--own' : 'match-card__side'}>{words}</View>
    </View>
  )
}

function tagOf({ state, reports }: OwnMatch): { tone: Tone; text: string } | undefined {
  if (state === 'disputed') return { tone: 'bad', text: texts.differs }
  if (state === 'final') return { tone: 'end', text: texts.settled }
  if (state === 'reported') return { tone: 'warn', text: reports.mine ? texts.waitsForOther : texts.waitsForYou }
  return undefined
}
