import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '#platform/call'
import { dayText, momentText } from '#shared/beijingTime'
import { joiningKindName, joiningStateName, workName } from '#shared/joining/joining'
import type { JoiningRow } from '#shared/joining/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import '../desk/queueCard.scss'
import { joiningsTexts as texts } from './joiningsTexts'
import { useDeciding } from './useDeciding'

interface Props {
  row: JoiningRow
  now: number
  onDecided: () => void
}

/** One application in the hand of whoever decides: who, where, and yes or no. */
export function JoiningPart({ row, now, onDecided }: Props) {
  const { kind, state, name, firmName, unionName, work, isQuiet, isProven, dueAt, maskedPhone, mayDecide, word } = row
  const { keptUntil } = row
  const deciding = useDeciding(row, onDecided)
  const { phone, reveal, problem } = deciding
  const isOpen = state === 'chair' || state === 'station'
  const day = dayText(dueAt - 1, now)
  return (
    <Card>
      <View className="queue-card">
        <View className="queue-card__head">
          <Tag tone={isOpen ? 'wait' : state === 'approved' ? 'good' : 'end'} text={joiningStateName[state]} />
          <View>{joiningKindName[kind]}</View>
          {isOpen && (
            <View className={now >= dueAt ? 'queue-card__late' : ''}>
              {(now >= dueAt ? texts.late : texts.due)(day)}
            </View>
          )}
        </View>
        <View className="queue-card__name">{name}</View>
        <View className="queue-card__note">{[firmName, unionName, workName[work]].filter(Boolean).join('·')}</View>
        {word && <View>{word}</View>}
        {isOpen && keptUntil !== undefined && keptUntil > now && (
          <View className="queue-card__note">{texts.kept(momentText(keptUntil, now))}</View>
        )}
        {isOpen && isQuiet && <Notice tone="warn">{texts.quiet}</Notice>}
        {isOpen && !isProven && <Notice tone="plain">{texts.unproven}</Notice>}
        {problem && <Notice tone="bad">{problem}</Notice>}
        {isOpen && !mayDecide && <View className="queue-card__note">{texts.notYours}</View>}
        {mayDecide && <Deciding row={row} deciding={deciding} />}
      </View>
      {isOpen && (
        <Cell
          icon="phone"
          title={phone ?? maskedPhone}
          {...(phone ? {} : { end: texts.reveal })}
          onPress={phone ? () => call(phone) : reveal}
        />
      )}
    </Card>
  )
}

interface DecidingProps {
  row: JoiningRow
  deciding: ReturnType<typeof useDeciding>
}

function Deciding({ row: { state, kind, enterpriseId }, deciding: { busy, decide } }: DecidingProps) {
  const isFound = kind === 'found'
  const [refuses, setRefuses] = useState(false)
  const [word, setWord] = useState('')
  const said = word.trim()
  // An enterprise is chosen among hundreds, which is done at the desk.
  if (state === 'station' && kind === 'join' && !enterpriseId && !refuses)
    return <Notice tone="plain">{texts.toDesk}</Notice>
  return (
    <>
      {(refuses || isFound) && (
        <Field
          long
          label={texts.word}
          hint={refuses ? texts.refuseHint : texts.foundHint}
          value={word}
          maxLength={200}
          onChange={setWord}
        />
      )}
      {refuses ? (
        <Button busy={busy} disabled={said === ''} onPress={() => decide({ kind: 'refuse', word: said })}>
          {texts.refuseYes}
        </Button>
      ) : (
        <Button
          busy={busy}
          disabled={isFound && said === ''}
          onPress={() => decide({ kind: 'pass', ...(said && { word: said }) })}
        >
          {isFound ? texts.found : state === 'chair' ? texts.pass : texts.settle}
        </Button>
      )}
      <Button kind="ghost" disabled={busy} onPress={() => setRefuses(!refuses)}>
        {refuses ? texts.cancel : texts.refuse}
      </Button>
    </>
  )
}
