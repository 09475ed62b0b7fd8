import { View } from '@tarojs/components'
import type { OwnCompetition, OwnRound } from '#shared/competitions/play/view'
import { competitionTexts as texts } from '../texts'
import { outcomeOf } from './outcomeOf'
import './RoundStrip.scss'

/** All rounds in one line: how each ended for the reader, and which is played now. */
export function RoundStrip({ own: { competition, rounds } }: { own: OwnCompetition }) {
  const all = Array.from({ length: competition.roundsTotal }, (_none, index) => index + 1)
  return (
    <View className="round-strip">
      {all.map((no) => {
        const round = rounds.find((one) => one.no === no)
        return (
          <View key={no} className={`round-strip__one ${toneOf(round, no === competition.round)}`}>
            <View className="round-strip__no">{no}</View>
            {round && <View className="round-strip__word">{wordOf(round)}</View>}
          </View>
        )
      })}
    </View>
  )
}

function toneOf(round: OwnRound | undefined, isLast: boolean): string {
  if (!round) return ''
  const outcome = 'match' in round ? outcomeOf(round.match) : undefined
  if (isLast && 'match' in round && !outcome) return 'round-strip__one--now'
  return outcome === 'won' ? 'round-strip__one--won' : ''
}

function wordOf(round: OwnRound): string {
  if ('lone' in round) return texts.lone[round.lone]
  const outcome = outcomeOf(round.match)
  return outcome ? texts.outcomes[outcome] : texts.states[round.match.state]
}
