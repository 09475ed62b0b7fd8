import { View } from '@tarojs/components'
import { useState } from 'react'
import { type GameOutcome, outcomeFor, resultOf } from '#shared/competitions/play/resultWords'
import { otherSide, type Side } from '#shared/competitions/swiss/sides'
import type { RubberSeen, TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { GamesSheet } from '../ownStages/GamesSheet'
import { teamTexts as texts } from './texts'
import { useRubberReport } from './useRubberReport'

interface Props {
  match: TeamMatchView
  rubber: RubberSeen
  side: Side
  onDone: (isEntered: boolean) => void
  onClose: () => void
}

/** 报一盘: games in table tennis, who has won the board in xiangqi; what the other side has told is there to agree with. */
export function TellSheet({ match, rubber, side, onDone, onClose }: Props) {
  const reporting = useRubberReport({ matchId: match.id, rubber, side }, onDone)
  const opponent = rubber[otherSide(side)].join('、')
  if (match.rules.order === 'boards') return <BoardSheet {...{ rubber, side, opponent, reporting, onClose }} />
  return (
    <GamesSheet
      {...{ own: rubber[side].join('、'), opponent, bestOf: match.bestOf }}
      reporting={{ ...reporting, close: onClose, isKept: false, drop: onClose }}
    />
  )
}

interface BoardProps extends Pick<Props, 'rubber' | 'side' | 'onClose'> {
  opponent: string
  reporting: ReturnType<typeof useRubberReport>
}

const OUTCOMES: readonly GameOutcome[] = ['won', 'drawn', 'lost']

function BoardSheet({ rubber, side, opponent, reporting, onClose }: BoardProps) {
  const theirs = rubber.told?.[otherSide(side)]
  const said = theirs && outcomeFor(side, theirs.result)
  const [chosen, choose] = useState<GameOutcome | undefined>(said)
  return (
    <Sheet title={texts.tellBoard(rubber.no, opponent)} isShort onClose={onClose}>
      <View className="body stack">
        {said && <Notice tone="plain">{texts.theyTold(opponent, texts.outcomes[said])}</Notice>}
        <Choice
          label={texts.howEnded}
          options={OUTCOMES.map((one) => texts.outcomes[one])}
          chosen={chosen && texts.outcomes[chosen]}
          onChoose={(label) => choose(OUTCOMES.find((one) => texts.outcomes[one] === label))}
        />
        {reporting.problem && <Notice tone="bad">{reporting.problem}</Notice>}
        <Button
          busy={reporting.busy}
          disabled={!chosen}
          onPress={() => chosen && reporting.send({ result: resultOf(side, chosen) })}
        >
          {chosen ? texts.tellYes(texts.outcomes[chosen]) : texts.chooseFirst}
        </Button>
      </View>
    </Sheet>
  )
}
