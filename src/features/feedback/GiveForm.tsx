import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '#client/keeping/useWords'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { FACES, type Face, faceName } from '#shared/face'
import type { FeedbackView } from '#shared/feedback/contract'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { FacePicker } from '#ui/faces/FacePicker'
import { Field } from '#ui/fields/Field'
import { Notice } from '#ui/states/Notice'
import { feedbackTexts as texts } from './texts'

interface Props {
  view: FeedbackView
  onGiven: () => void
}

/** Three faces and a word; what was said before stands in it. */
export function GiveForm({ view: { event, given }, onGiven }: Props) {
  const { busy, once } = useOneAtATime()
  const [chosen, setChosen] = useState<Face>()
  const [problem, setProblem] = useState<string>()
  const [typed, setTyped] = useState(false)
  const kept = useWords(`feedback:${event.id}`)
  const face = chosen ?? given?.face
  const words = typed || kept.words ? kept.words : (given?.words ?? '')
  const send = () =>
    once(async () => {
      if (!face) return
      const said = words.trim()
      const answer = await callApi('feedback.give', { eventId: event.id, face, ...(said && { words: said }) })
      setProblem(answer.ok ? undefined : answer.text)
      if (!answer.ok) return
      await kept.clear()
      onGiven()
    })
  return (
    <Card className="feedback">
      <View className="feedback__ask">{texts.ask}</View>
      <FacePicker label={texts.ask} faces={FACES} names={faceName} chosen={face} onChoose={setChosen} />
      <Field
        long
        optional
        label={texts.words}
        hint={texts.hint}
        value={words}
        maxLength={200}
        onChange={(said) => {
          setTyped(true)
          kept.write(said)
        }}
      />
      <View className="feedback__who">{texts.who}</View>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} disabled={!face} onPress={send}>
        {!face ? texts.choose : given ? texts.change : texts.send}
      </Button>
    </Card>
  )
}
