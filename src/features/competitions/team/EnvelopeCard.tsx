import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { clockText } from '#shared/beijingTime'
import { scoreWords } from '#shared/competitions/stages/stageNames'
import type { TeamMatchView, TeamSeen } from '#shared/competitions/teams/view'
import { Card } from '#ui/Card'
import { heading } from '#ui/spoken'
import { Tag, type Tone } from '#ui/states/Tag'
import { teamTexts as texts } from './texts'
import './EnvelopeCard.scss'

const MINUTE = 60_000

/** Two teams: sealed envelopes until both line-ups are in, then the score. */
export function EnvelopeCard({ match }: { match: TeamMatchView }) {
  const { number, table, startsAt, openedAt, result, score, mine } = match
  const isOpen = openedAt !== undefined || result !== undefined
  return (
    <Card className="envelopes">
      <View className="envelopes__head">
        <View {...heading(2)}>{texts.number(number)}</View>
        <View className="envelopes__when">{texts.when(table, clockText(startsAt))}</View>
      </View>
      <View className="envelopes__pair">
        <Team team={match.first} isOwn={mine?.side === 'first'} isOpen={isOpen} />
        <View className={isOpen ? 'envelopes__score' : 'envelopes__versus'}>
          {isOpen ? scoreWords({ ...(result && { result }), score: score ?? { first: 0, second: 0 } }) : texts.versus}
        </View>
        <Team team={match.second} isOwn={mine?.side === 'second'} isOpen={isOpen} />
      </View>
      <View className="envelopes__clock">
        {openedAt !== undefined ? texts.opened(clockText(openedAt)) : !result && <Closing at={match.closesAt} />}
      </View>
    </Card>
  )
}

function Closing({ at }: { at: number }) {
  const left = Math.ceil((at - useNow()) / MINUTE)
  if (left <= 0) return <View>{texts.late}</View>
  return (
    <>
      {left <= 60 && <View className="envelopes__left">{texts.left(left)}</View>}
      <View>{texts.closes(clockText(at))}</View>
    </>
  )
}

function Team({ team, isOwn, isOpen }: { team: TeamSeen; isOwn: boolean; isOpen: boolean }) {
  const { name, unit, captain, handedAt, filledBy } = team
  return (
    <View className="envelopes__team">
      {!isOpen && <View className={handedAt === undefined ? 'envelope' : 'envelope sealed-envelope'} />}
      <View className="envelopes__name">{name}</View>
      <View className="envelopes__unit">{isOwn ? texts.own : captain ? texts.captain(captain) : unit}</View>
      {isOwn && <View className="envelopes__unit">{unit}</View>}
      {!isOpen && <Tag {...tagOf(handedAt)} />}
      {filledBy && <View className="envelopes__unit">{texts.filled(filledBy)}</View>}
    </View>
  )
}

function tagOf(handedAt: number | undefined): { tone: Tone; text: string } {
  if (handedAt === undefined) return { tone: 'warn', text: texts.notSealed }
  return { tone: 'good', text: texts.sealedAt(clockText(handedAt)) }
}
