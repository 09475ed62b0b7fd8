import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '#client/keeping/useWords'
import type { CaseBoard } from '#shared/cases/board'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Segmented } from '#ui/fields/Segmented'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { deskCaseTexts as texts } from './deskCaseTexts'
import { GuideWords } from './GuideWords'
import { PassToField } from './PassToField'
import './officerCases.scss'
import { type HandleWay, useHandlingCase } from './useHandlingCase'

const LONGEST: Record<HandleWay, number> = { answer: 1000, ask: 500, pass: 200, note: 500 }

interface Props {
  board: CaseBoard
  now: number
  onMoved: () => void
}

/** What can be done with an open case: answer, ask back, pass it on, note something, take it. */
export function HandleCase({ board, now, onMoved }: Props) {
  const { view, viewer, handlers } = board
  const handling = useHandlingCase(view, onMoved)
  const [way, choose] = useState<HandleWay>('answer')
  const ways = (['answer', 'ask', 'pass', 'note'] as const).filter((one) => one !== 'pass' || handlers.length > 0)
  const isOwner = viewer === 'owner'
  return (
    <>
      <View className="body stack">
        <Card className="officer-case__part">
          <View className="officer-case__title">{texts.handle}</View>
          <Segmented options={ways.map((key) => ({ key, label: texts[key] }))} chosen={way} onChoose={choose} />
          {(!isOwner || view.state === 'received') && (
            <Button kind="ghost" busy={handling.busy} onPress={handling.take}>
              {view.ownerName && !isOwner ? texts.takeOver : texts.take}
            </Button>
          )}
          {handling.problem && <Notice tone="warn">{handling.problem}</Notice>}
        </Card>
      </View>
      <WayForm key={way} way={way} board={board} isLate={way === 'answer' && now >= view.dueAt} handling={handling} />
    </>
  )
}

interface FormProps {
  way: HandleWay
  board: CaseBoard
  isLate: boolean
  handling: ReturnType<typeof useHandlingCase>
}

/** The words of one way to go on; each is kept by itself until it is sent. */
function WayForm({ way, board: { view, handlers }, isLate, handling }: FormProps) {
  const [to, setTo] = useState<string>()
  const words = useWords(`case-${way}:${view.id}`)
  const why = useWords(`case-why:${view.id}`)
  const text = words.words.trim()
  const whyLate = isLate ? why.words.trim() : ''
  const isMissing = !text || (isLate && !whyLate) || (way === 'pass' && !to)
  const send = async () => {
    if (!(await handling.send(way, { text, whyLate, to: to ?? '' }))) return
    await words.clear()
    words.write('')
  }
  return (
    <>
      <View className="body stack">
        {way === 'pass' && <PassToField handlers={handlers} chosen={to} onChoose={setTo} />}
        {way === 'answer' && (
          <GuideWords onWords={(more) => words.write([words.words.trim(), more].filter(Boolean).join('\n'))} />
        )}
        <Field
          long
          label={texts.field[way]}
          hint={texts.hint[way]}
          value={words.words}
          maxLength={LONGEST[way]}
          onChange={words.write}
        />
        {isLate && (
          <Field
            label={texts.whyLate}
            hint={texts.whyLateHint}
            value={why.words}
            maxLength={200}
            onChange={why.write}
          />
        )}
      </View>
      <ActionBar>
        <Button busy={handling.busy} disabled={isMissing} onPress={send}>
          {way === 'answer' && view.isAnonymous ? texts.sendUnnamed : texts.send[way]}
        </Button>
      </ActionBar>
    </>
  )
}
