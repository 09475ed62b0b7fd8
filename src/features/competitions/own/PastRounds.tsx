import { View } from '@tarojs/components'
import type { OwnRound } from '#shared/competitions/play/view'
import { Card } from '#ui/Card'
import { heading } from '#ui/spoken'
import { Tag, type Tone } from '#ui/states/Tag'
import { competitionTexts as texts } from '../texts'
import { outcomeOf } from './outcomeOf'
import './PastRounds.scss'

const TONES = { won: 'good', drawn: 'end', lost: 'mute' } as const satisfies Record<string, Tone>

/** 我下过的. The latest first, each with its opponent and its points. */
export function PastRounds({ rounds }: { rounds: OwnRound[] }) {
  if (rounds.length === 0) return null
  return (
    <Card className="past-rounds">
      <View className="past-rounds__head">
        <View className="past-rounds__title" {...heading(2)}>
          {texts.past}
        </View>
        <View>{tallyOf(rounds)}</View>
      </View>
      {[...rounds].reverse().map((round) => (
        <View key={round.no} className="past-rounds__row">
          <View className="past-rounds__no">
            {round.no} {texts.round}
          </View>
          <RoundWords round={round} />
          <View className="past-rounds__points">+{round.points}</View>
        </View>
      ))}
    </Card>
  )
}

function RoundWords({ round }: { round: OwnRound }) {
  if ('lone' in round) return <View className="past-rounds__who">{texts.lone[round.lone]}</View>
  const { match } = round
  const outcome = outcomeOf(match)
  const side = match.side === 'first' ? texts.red : texts.black
  return (
    <>
      {outcome ? (
        <Tag tone={TONES[outcome]} text={texts.outcomes[outcome]} />
      ) : (
        <Tag tone="warn" text={texts.states[match.state]} />
      )}
      <View className="past-rounds__who">
        {match.opponent.name}
        <View className="past-rounds__note">
          {match.table} {texts.table}，{side}
        </View>
      </View>
    </>
  )
}

function tallyOf(rounds: OwnRound[]): string {
  const outcomes = rounds.flatMap((round) => ('match' in round ? (outcomeOf(round.match) ?? []) : []))
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length
  return texts.tally(count('won'), count('drawn'), count('lost'))
}
