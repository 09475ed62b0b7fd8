import { View } from '@tarojs/components'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { clockText } from '#shared/beijingTime'
import { type Card, type CardKind, cardName } from '#shared/competitions/day/card'
import type { JudgeRow } from '#shared/competitions/play/judging'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { CardForm } from './CardForm'
import { judgeTexts as texts } from './judgeTexts'

interface Carded extends Pick<JudgeRow, 'id' | 'cards' | 'first' | 'second'> {
  /** Of teams: who can be named. */
  rosters?: TeamMatchView['rosters']
}

interface Props {
  row: Carded
  kinds: readonly CardKind[]
  onChanged: () => void
}

/** 犯规、警告 of one table: those that stand, the way to take one back, and a new one. */
export function CardPart({ row, kinds, onChanged }: Props) {
  const [isNew, begin] = useState(false)
  const [key] = useState(newKey)
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const { id: matchId, cards = [], first, second, rosters } = row
  const nameOf = ({ no, mate }: Card) => {
    const roster = rosters?.[first.no === no ? 'first' : 'second'] ?? []
    const player = mate && (roster.find((one) => one.no === mate)?.name ?? texts.mate(mate))
    return [first.no === no ? first.name : second.name, player].filter(Boolean).join('，')
  }

  const hold = (card: Pick<Card, 'no' | 'mate' | 'kind' | 'note'>) =>
    once(async () => {
      const answer = await callApi('competitions.card', { matchId, newKey: key, ...card })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok) begin(false)
      onChanged()
    })
  const takeBack = (card: string) =>
    once(async () => {
      const answer = await callApi('competitions.cardBack', { matchId, key: card })
      setProblem(answer.ok ? undefined : answer.text)
      onChanged()
    })

  return (
    <View className="stack">
      <SectionTitle title={texts.cards} />
      {cards.length === 0 && !isNew && <View>{texts.noCards}</View>}
      {cards.map((card) => (
        <Cell
          key={card.key}
          title={`${nameOf(card)}：${cardName[card.kind]}`}
          note={[clockText(card.at), card.by, card.note].filter(Boolean).join('，')}
          end={
            <Button kind="quiet" busy={busy} onPress={() => takeBack(card.key)}>
              {texts.back}
            </Button>
          }
        />
      ))}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {isNew ? (
        <CardForm {...{ row, kinds, busy }} onHold={hold} />
      ) : (
        <Button kind="quiet" onPress={() => begin(true)}>
          {texts.newCard}
        </Button>
      )}
    </View>
  )
}
