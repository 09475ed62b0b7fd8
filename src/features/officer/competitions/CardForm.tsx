import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Card, type CardKind, cardName } from '#shared/competitions/day/card'
import type { JudgeRow } from '#shared/competitions/play/judging'
import type { TeamMatchView } from '#shared/competitions/teams/view'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { judgeTexts as texts } from './judgeTexts'

interface Props {
  row: Pick<JudgeRow, 'first' | 'second'> & { rosters?: TeamMatchView['rosters'] }
  kinds: readonly CardKind[]
  busy: boolean
  onHold: (card: Pick<Card, 'no' | 'mate' | 'kind' | 'note'>) => void
}

/** Who, what, and a word about it. */
export function CardForm({ row: { first, second, rosters }, kinds, busy, onHold }: Props) {
  const [who, chooseWho] = useState<string>()
  const [what, chooseWhat] = useState<string>()
  const [note, setNote] = useState('')
  const player = [first, second].find((one) => texts.player(one) === who)
  const [whom, chooseWhom] = useState<string>()
  const mates = (player && rosters?.[player === first ? 'first' : 'second']) ?? []
  const mate = mates.find(({ no, name }) => texts.mateOption(no, name) === whom)?.no
  const kind = kinds.find((one) => cardName[one] === what)
  const word = note.trim()
  return (
    <View className="stack">
      <Choice label={texts.cardWho} options={[first, second].map(texts.player)} chosen={who} onChoose={chooseWho} />
      {mates.length > 0 && (
        <Choice
          label={texts.cardMate}
          options={[texts.wholeTeam, ...mates.map(({ no, name }) => texts.mateOption(no, name))]}
          chosen={whom ?? texts.wholeTeam}
          onChoose={chooseWhom}
        />
      )}
      <Choice label={texts.cardWhat} options={kinds.map((one) => cardName[one])} chosen={what} onChoose={chooseWhat} />
      <Field label={texts.cardNote} value={note} maxLength={40} optional onChange={setNote} />
      <Button
        kind="ghost"
        busy={busy}
        disabled={!player || !kind}
        onPress={() =>
          player && kind && onHold({ no: player.no, kind, ...(mate && { mate }), ...(word && { note: word }) })
        }
      >
        {player && kind ? texts.holdCard(player.name, cardName[kind]) : texts.chooseCard}
      </Button>
    </View>
  )
}
