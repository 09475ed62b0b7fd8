import { View } from '@tarojs/components'
import { useState } from 'react'
import type { JudgeRow } from '#shared/competitions/play/judging'
import type { GameResult, GamesTold } from '#shared/competitions/play/match'
import { resultByGames } from '#shared/competitions/stages/readGames'
import { type TypedGame, typedGames } from '#shared/competitions/stages/typedGames'
import { Choice } from '#ui/fields/Choice'
import { ScorePair } from '#ui/fields/ScorePair'
import { Notice } from '#ui/states/Notice'
import { judgeTexts as texts } from './judgeTexts'

type Decided = GamesTold & { result: GameResult }

interface Props {
  row: Pick<JudgeRow, 'first' | 'second'>
  bestOf: number | undefined
  /** Of a match between teams: both cannot be missing, and on a board the two are told by their names. */
  ofTeams?: boolean
  decided: Decided | undefined
  typed: TypedGame[]
  onType: (typed: TypedGame[]) => void
  onDecide: (decided: Decided | undefined) => void
}

/** How a match has ended: in xiangqi who has won, in table tennis game by game; or who did not come. */
export function WayChoice({ row, bestOf, ofTeams = false, decided, typed, onType, onDecide }: Props) {
  const [way, choose] = useState<string>()
  const { first, second } = row
  const ways: [label: string, result?: GameResult][] = [
    ...(bestOf !== undefined ? [[texts.played] as [string]] : ofTeams ? texts.boards(first, second) : texts.swiss),
    [texts.away(first), '0-1f'],
    [texts.away(second), '1-0f'],
    ...(ofTeams ? [] : [[texts.neither, '0-0f'] as [string, GameResult]]),
  ]
  return (
    <View className="stack">
      <Choice
        label={texts.how}
        options={ways.map(([label]) => label)}
        chosen={way}
        onChoose={(label) => {
          const [, result] = ways.find((one) => one[0] === label) ?? []
          choose(label)
          onDecide(result && { result })
        }}
      />
      {way === texts.played && bestOf !== undefined && (
        <Games {...{ row, bestOf, typed, decided }} onType={onType} onDecide={onDecide} />
      )}
    </View>
  )
}

type GamesProps = Omit<Props, 'bestOf'> & { bestOf: number }

function Games({ row, bestOf, typed, onType, onDecide }: GamesProps) {
  const { rows, fault } = typedGames(typed, bestOf)
  const set = (at: number, game: TypedGame) => {
    const next = Array.from({ length: Math.max(typed.length, at + 1) }, (_none, index) =>
      index === at ? game : (typed[index] ?? (['', ''] as const))
    )
    onType(next)
    const { games, isOver } = typedGames(next, bestOf)
    onDecide(isOver ? { result: resultByGames(games), games } : undefined)
  }
  return (
    <View>
      {Array.from({ length: rows }, (_none, at) => {
        const [left, right] = typed[at] ?? ['', '']
        return (
          <ScorePair
            // biome-ignore lint/suspicious/noArrayIndexKey: games are told by their number
            key={at}
            {...{ label: texts.game(at + 1), left, right, names: [row.first.name, row.second.name] as const }}
            isWrong={fault !== undefined && at === rows - 1}
            onChange={(one, other) => set(at, [one, other])}
          />
        )
      })}
      {fault && <Notice tone="bad">{fault}</Notice>}
    </View>
  )
}
