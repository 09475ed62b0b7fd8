import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { Barred } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Notice } from '#ui/states/Notice'
import { fairnessTexts as texts } from './fairnessTexts'
import './PleaCard.scss'

interface Props {
  eventId: string
  plea: Barred['plea']
  onPleaded: () => void
}

/** 申诉: the words of somebody who pauses, once; then that they wait for an officer, or the answer. */
export function PleaCard({ eventId, plea, onPleaded }: Props) {
  const { busy, once } = useOneAtATime()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  if (plea?.state === 'asked') return <Notice tone="plain">{texts.waits}</Notice>
  if (plea) return <Notice tone="plain">{texts.kept(plea.word ?? '')}</Notice>

  const send = () => {
    if (words.trim() === '') return setProblem(texts.missing)
    once(async () => {
      setProblem(undefined)
      const answer = await callApi('events.plead', { eventId, words })
      if (!answer.ok) return setProblem(answer.text)
      onPleaded()
    })
  }
  return (
    <Card className="plea-card">
      <View>{texts.may}</View>
      {isOpen && <Field long label={texts.words} hint={texts.hint} value={words} error={problem} onChange={setWords} />}
      <Button kind="ghost" busy={busy} onPress={isOpen ? send : () => setOpen(true)}>
        {isOpen ? texts.send : texts.plead}
      </Button>
    </Card>
  )
}
