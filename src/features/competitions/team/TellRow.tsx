import { View } from '@tarojs/components'
import { outcomeFor } from '#shared/competitions/play/resultWords'
import { isSameTold } from '#shared/competitions/play/sameTold'
import { turnedGames } from '#shared/competitions/stages/typedGames'
import { otherSide, type Side } from '#shared/competitions/swiss/sides'
import type { RubberSeen } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { ownScore } from '../ownStages/ownScore'
import { teamTexts as texts } from './texts'

interface Props {
  rubber: RubberSeen
  isBoards: boolean
  side: Side
  onPress: () => void
}

/** What the reader can do about a rubber of theirs: tell it, agree with the other side, or change what was told. */
export function TellRow({ rubber: { told = {} }, isBoards, side, onPress }: Props) {
  const mine = told[side]
  const theirs = told[otherSide(side)]
  const words = ({ result, games = [] }: NonNullable<typeof mine>) =>
    isBoards ? texts.outcomes[outcomeFor(side, result)] : ownScore(side === 'first' ? games : turnedGames(games))
  return (
    <View className="rubber__tell">
      {mine && (
        <View className="rubber__told">
          {theirs && !isSameTold(mine, theirs) ? texts.differs : texts.toldMine(words(mine))}
        </View>
      )}
      <Button kind={mine ? 'quiet' : 'ghost'} onPress={onPress}>
        {mine ? texts.changeTold : theirs ? texts.agree(words(theirs)) : texts.tell}
      </Button>
    </View>
  )
}
