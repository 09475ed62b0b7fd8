import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { call } from '#platform/call'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import { dayText } from '#shared/beijingTime'
import { type JoiningState, joiningKindName, joiningStateName } from '#shared/joining/joining'
import type { JoiningView } from '#shared/joining/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Dialog } from '#ui/overlays/Dialog'
import { Notice } from '#ui/states/Notice'
import { Tag, type Tone } from '#ui/states/Tag'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'
import { JoiningSteps } from './JoiningSteps'
import { KeptPart } from './KeptPart'

const TONES: Record<JoiningState, Tone> = {
  ...{ chair: 'wait', station: 'warn', approved: 'good', refused: 'bad', withdrawn: 'end' },
}

interface Props {
  view: JoiningView
  now: number
  onMoved: () => void
}

/** One application: where it is, in whose hands, by when, and how it came there. */
export function JoiningCard({ view, now, onMoved }: Props) {
  const { kind, state, unionName, firmName, isQuiet, dueAt, responsible, steps, word } = view
  const isOpen = responsible !== undefined
  const day = dayText(dueAt - 1, now)
  return (
    <View className="stack">
      <Card>
        <View className="join-part">
          <View className="join-part__head">
            <Tag tone={TONES[state]} text={joiningStateName[state]} />
            <View>{joiningKindName[kind]}</View>
          </View>
          <View className="join-part__title">{[unionName, firmName].filter(Boolean).join('，')}</View>
          {word && <View className="join-part__note">{word}</View>}
          {isOpen && now < dueAt && <View className="join-part__note">{texts.due(day)}</View>}
          {isOpen && now >= dueAt && <View className="join-part__late">{texts.isLate(day)}</View>}
          {isOpen && isQuiet && <View className="join-part__note">{texts.isQuiet}</View>}
          <JoiningSteps steps={steps} now={now} />
        </View>
        {responsible && (
          <Cell
            icon={responsible.phone ? 'phone' : 'person'}
            title={texts.responsible(responsible.name)}
            note={[responsible.phone, responsible.hours].filter(Boolean).join('，') || undefined}
            onPress={responsible.phone ? () => call(responsible.phone ?? '') : undefined}
          />
        )}
      </Card>
      <KeptPart view={view} now={now} onKept={onMoved} />
      {isOpen && <Withdraw view={view} onMoved={onMoved} />}
      {state === 'refused' && (
        <>
          <Button onPress={() => open(kind === 'join' || kind === 'found' ? 'join' : 'changeMembership')}>
            {texts.again}
          </Button>
          <Button kind="ghost" onPress={() => open('say', { kind: 'help' })}>
            {texts.say}
          </Button>
        </>
      )}
    </View>
  )
}

function Withdraw({ view: { id }, onMoved }: Pick<Props, 'view' | 'onMoved'>) {
  const { busy, once } = useOneAtATime()
  const [isAsked, ask] = useState(false)
  const [problem, setProblem] = useState<string>()
  const withdraw = () =>
    once(async () => {
      const answer = await callApi('joining.withdraw', { joiningId: id })
      ask(false)
      setProblem(answer.ok ? undefined : answer.text)
      onMoved()
    })
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button kind="ghost" busy={busy} onPress={() => ask(true)}>
        {texts.withdraw}
      </Button>
      {isAsked && (
        <Dialog
          title={texts.withdrawTitle}
          text={texts.withdrawText}
          action={{ label: texts.withdrawYes, busy, onPress: withdraw }}
          stay={texts.stay}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
