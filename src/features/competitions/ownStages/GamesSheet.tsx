import { View } from '@tarojs/components'
import { useState } from 'react'
import { type TypedGame, typedGames } from '#shared/competitions/stages/typedGames'
import type { GameScore } from '#shared/competitions/tableTennis/score'
import { Button } from '#ui/Button'
import { ScorePair } from '#ui/fields/ScorePair'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { linesOf, ownScore } from './ownScore'
import { ownStageTexts as texts } from './texts'
import type { GamesReport } from './useGamesReport'
import './GamesSheet.scss'

interface Props {
  /** Who plays, where a captain tells it for them; the reader otherwise. */
  own?: string
  opponent: string
  bestOf: number
  reporting: GamesReport
}

/** 报比分: game by game, checked as it is typed; then looked at once more, against the slip. */
export function GamesSheet({ own = texts.reader, opponent, bestOf, reporting }: Props) {
  const { step, games, close } = reporting
  if (step === 'look') return <Look {...{ own, opponent, reporting }} />
  if (step !== 'type') return null
  return (
    <Sheet title={texts.sheetTitle} isShort onClose={close}>
      <Typing {...{ own, opponent, bestOf }} start={games} onLook={reporting.look} />
    </Sheet>
  )
}

interface TypingProps {
  own: string
  opponent: string
  bestOf: number
  start: GameScore[]
  onLook: (games: GameScore[]) => void
}

function Typing({ own, opponent, bestOf, start, onLook }: TypingProps) {
  const [typed, setTyped] = useState<TypedGame[]>(() => start.map(([left, right]) => [`${left}`, `${right}`]))
  const { games, rows, fault, isOver } = typedGames(typed, bestOf)
  const set = (at: number, game: TypedGame) =>
    setTyped((before) =>
      Array.from({ length: Math.max(before.length, at + 1) }, (_none, index) => {
        return index === at ? game : (before[index] ?? ['', ''])
      })
    )
  return (
    <View className="games-sheet">
      {Array.from({ length: rows }, (_none, at) => {
        const [left, right] = typed[at] ?? ['', '']
        return (
          <ScorePair
            // biome-ignore lint/suspicious/noArrayIndexKey: games are told by their number
            key={at}
            {...{ label: texts.game(at + 1), left, right, names: [own, opponent] }}
            isWrong={fault !== undefined && at === rows - 1}
            onChange={(one, other) => set(at, [one, other])}
          />
        )
      })}
      {fault && <View className="games-sheet__fault">{fault}</View>}
      <Button disabled={!isOver} onPress={() => onLook(games)}>
        {isOver ? texts.look(ownScore(games)) : texts.notOver((bestOf + 1) / 2)}
      </Button>
    </View>
  )
}

function Look({ own, opponent, reporting }: Pick<Props, 'opponent' | 'reporting'> & { own: string }) {
  const { games, busy, problem, tell, type, close } = reporting
  const score = ownScore(games)
  const isWon = games.filter(([mine, theirs]) => mine > theirs).length * 2 > games.length
  return (
    <Sheet title={texts.slipTitle(own, isWon, score)} isShort onClose={close}>
      <View className="games-sheet">
        <View>{texts.slipText(own, opponent)}</View>
        <View className="games-sheet__games">{linesOf(games)}</View>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={tell}>
          {texts.slipYes}
        </Button>
        <Button kind="ghost" onPress={type}>
          {texts.slipNo}
        </Button>
      </View>
    </Sheet>
  )
}
