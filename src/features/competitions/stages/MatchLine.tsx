import { View } from '@tarojs/components'
import { clockText } from '#shared/beijingTime'
import type { EntrantSeen } from '#shared/competitions/play/view'
import { winnerOf } from '#shared/competitions/stages/matchGames'
import { gamesWords, scoreWords } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { Pressable } from '#ui/Pressable'
import { stageTexts as texts } from './stageTexts'
import './MatchLine.scss'

interface Props {
  match: StageMatchSeen
  names: (no: number | null) => EntrantSeen | undefined
  /** Set where the match has a page of its own. */
  onPress?: (() => void) | undefined
}

/** One match in a list: the two, the score in games, or when and where. */
export function MatchLine({ match, names, onPress }: Props) {
  const winner = winnerOf(match.result)
  const marks = match.state === 'disputed' ? 'match-line match-line--bad' : 'match-line'
  const inside = (
    <>
      <View className={winner === 'first' ? 'match-line__who match-line__who--won' : 'match-line__who'}>
        {names(match.first)?.name ?? texts.tbd}
      </View>
      <View className="match-line__middle">
        <View className="match-line__score">{match.result || match.score ? scoreWords(match) : stateWords(match)}</View>
        <View className="match-line__games">
          {match.result ? gamesWords(match) : texts.at(clockText(match.startsAt), match.table)}
        </View>
      </View>
      <View
        className={
          winner === 'second'
            ? 'match-line__who match-line__who--end match-line__who--won'
            : 'match-line__who match-line__who--end'
        }
      >
        {names(match.second)?.name ?? texts.tbd}
      </View>
    </>
  )
  if (!onPress) return <View className={marks}>{inside}</View>
  return (
    <Pressable className={`${marks} match-line--opens`} onPress={onPress}>
      {inside}
    </Pressable>
  )
}

function stateWords({ state, handed }: StageMatchSeen): string {
  return handed && state === 'open' ? texts.handed(handed.length) : texts.states[state]
}
