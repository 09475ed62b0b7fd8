import { View } from '@tarojs/components'
import type { EntrantSeen } from '#shared/competitions/play/view'
import { gamesOf } from '#shared/competitions/stages/matchGames'
import { bracketName } from '#shared/competitions/stages/stageNames'
import type { BracketMatchSeen, StageMatchSeen } from '#shared/competitions/stages/view'
import { Pressable } from '#ui/Pressable'
import { stageTexts as texts } from './stageTexts'
import './Bracket.scss'

interface Props {
  rounds: BracketMatchSeen[][]
  names: (no: number | null) => EntrantSeen | undefined
  mine: number | undefined
  tapped: string | undefined
  matchOf: (bracket: string) => StageMatchSeen | undefined
  onTap: (bracket: string) => void
}

/** Up to three rounds beside each other, each match in the middle of the two that lead to it. */
export function BracketZoom({ rounds, names, mine, tapped, matchOf, onTap }: Props) {
  return (
    <View className="bracket-zoom">
      {rounds.map((round, deep) => (
        <View key={round[0]?.bracket ?? deep} className="bracket-zoom__round">
          <View className="bracket-zoom__title">{round[0] && bracketName(round[0].places)}</View>
          <View className="bracket-zoom__column">
            {round.map((match) => (
              <View
                key={match.bracket}
                className={[
                  'bracket-zoom__slot',
                  deep > 0 && 'bracket-zoom__slot--fed',
                  deep < rounds.length - 1 && 'bracket-zoom__slot--feeds',
                ]
                  .filter(Boolean)
                  .join(' ')}
              >
                <Pressable className={boxMarks(match, { mine, tapped })} onPress={() => onTap(match.bracket)}>
                  {(['first', 'second'] as const).map((side) => (
                    <Line key={side} {...{ match, side, names, mine }} seen={matchOf(match.bracket)} />
                  ))}
                </Pressable>
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}

interface LineProps extends Pick<Props, 'names' | 'mine'> {
  match: BracketMatchSeen
  side: 'first' | 'second'
  seen: StageMatchSeen | undefined
}

function Line({ match, side, names, mine, seen }: LineProps) {
  const no = match[side]
  const isWinner = match.state === 'played' && no !== null && match.winner === no
  const marks = [
    'bracket-zoom__line',
    isWinner && 'bracket-zoom__line--won',
    no !== null && no === mine && 'bracket-zoom__line--mine',
    no === null && 'bracket-zoom__line--none',
  ]
  return (
    <View className={marks.filter(Boolean).join(' ')}>
      <View className="bracket-zoom__name">{names(no)?.name ?? (match.state === 'bye' ? texts.bye : texts.tbd)}</View>
      {seen?.result && (
        <View>{seen.games || seen.score ? gamesOf(seen, side).won : isWinner ? texts.won : texts.away}</View>
      )}
    </View>
  )
}

function boxMarks({ state, bracket }: BracketMatchSeen, { tapped }: Pick<Props, 'mine' | 'tapped'>): string {
  return [
    'bracket-zoom__box',
    state === 'playable' && 'bracket-zoom__box--live',
    state === 'bye' && 'bracket-zoom__box--bye',
    bracket === tapped && 'bracket-zoom__box--open',
  ]
    .filter(Boolean)
    .join(' ')
}
