import { View } from '@tarojs/components'
import { clockText } from '#shared/beijingTime'
import type { EntrantSeen } from '#shared/competitions/play/view'
import { winnerOf } from '#shared/competitions/stages/matchGames'
import { gamesWords, scoreWords } from '#shared/competitions/stages/stageNames'
import type { StageMatchSeen } from '#shared/competitions/stages/view'
import { stageTexts as texts } from './stageTexts'
import './MatchLine.scss'

interface Props {
  match: StageMatchSeen
  names: (no: number | null) => EntrantSeen | undefined
}

/** One match in a list: the two, the score in games, or when and where. */
export function MatchLine({ match, names }: Props) {
  const winner = winnerOf(match.result)
  const marks = match.state === 'disputed' ? 'match-line match-line--bad' : 'match-line'
  return (
    <View className={marks}>
      <View className={winner === 'first' ? 'match-line__who match-line__who--won' : 'match-line__who'}>
        {names(match.first)?.name ?? texts.tbd}
      </View>
      <View className="match-line__middle">
        <View className="match-line__score">{match.result ? scoreWords(match) : texts.states[match.state]}</View>
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
    </View>
  )
}
