import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askApi } from '#platform/line/phoneLine'
import { clockText } from '#shared/beijingTime'
import type { CardKind } from '#shared/competitions/day/card'
import { needsReason } from '#shared/competitions/play/decideMatch'
import type { JudgeRow } from '#shared/competitions/play/judging'
import type { GameResult, GamesTold } from '#shared/competitions/play/match'
import { resultWords } from '#shared/competitions/play/resultWords'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import { gamesWords, scoreWords } from '#shared/competitions/stages/stageNames'
import type { TypedGame } from '#shared/competitions/stages/typedGames'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { CardPart } from './CardPart'
import { judgeTexts as texts } from './judgeTexts'
import { LaterList } from './LaterList'
import { WayChoice } from './WayChoice'

interface Props {
  row: JudgeRow
  bestOf: number | undefined
  cardKinds: readonly CardKind[]
  onClose: () => void
  onDone: (words: string) => void
  /** Somebody has told something meanwhile: it is looked at anew. */
  onChanged: () => void
}

type Decided = GamesTold & { result: GameResult }

/** One table: what both have told, how it ended, and the reason where that contradicts somebody. */
export function DecideSheet({ row, bestOf, cardKinds, onClose, onDone, onChanged }: Props) {
  const [decided, decide] = useState<Decided>()
  const [typed, setTyped] = useState<TypedGame[]>([])
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<string>()
  const [later, setLater] = useState<LaterChange[]>()
  const { busy, once } = useOneAtATime()
  const { id: matchId, rev, reports, first, second, state } = row
  const needs = decided !== undefined && needsReason(row, decided)
  const reason = why.trim()
  const words = decided && wordsOf(row, decided)

  const send = (accepts?: string[]) =>
    once(async () => {
      if (!decided) return
      const input = { matchId, ...decided, rev, ...(reason && { why: reason }), ...(accepts && { accepts }) }
      const answer = await callApi('competitions.decide', input)
      setLater(undefined)
      if (answer.ok) return onDone(words ?? '')
      if (answer.reason === 'changes_later') {
        const asked = await askApi('competitions.whatIf', input)
        if (asked.ok) return setLater(asked.value)
      }
      setProblem(answer.text)
      onChanged()
    })

  if (later)
    return (
      <LaterList
        {...{ later, busy }}
        onYes={() => send(later.map((one) => one.matchId))}
        onClose={() => setLater(undefined)}
      />
    )
  return (
    <Sheet title={`${texts.table(row.table)}　${texts.against(first.name, second.name)}`} onClose={onClose}>
      <View className="body stack">
        {(['first', 'second'] as const).map((side) => {
          const report = reports[side]
          return (
            <Notice key={side} tone={state === 'disputed' ? 'bad' : 'plain'}>
              {texts.told(row[side].name)}：
              {report ? `${wordsOf(row, report)} ${gamesWords(report)}（${clockText(report.at)}）` : texts.notTold}
            </Notice>
          )
        })}
        <WayChoice {...{ row, bestOf, decided, typed }} onType={setTyped} onDecide={decide} />
        {needs && (
          <>
            <View>{texts.whyHint}</View>
            <View className="chips__row">
              {texts.grounds.map((ground) => (
                <Button key={ground} kind="quiet" onPress={() => setWhy(ground)}>
                  {ground}
                </Button>
              ))}
            </View>
            <Field label={texts.why} value={why} maxLength={60} onChange={setWhy} />
          </>
        )}
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} disabled={!decided || (needs && !reason)} onPress={() => send()}>
          {words ? texts.decide(words) : texts.choose}
        </Button>
        <CardPart row={row} kinds={cardKinds} onChanged={onChanged} />
      </View>
    </Sheet>
  )
}

/** A result as lists say it; of table tennis in games. */
export function wordsOf({ number }: Pick<JudgeRow, 'number'>, decided: Decided): string {
  return number === undefined ? resultWords[decided.result] : scoreWords(decided)
}
