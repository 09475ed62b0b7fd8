import { View } from '@tarojs/components'
import { useState } from 'react'
import * as v from 'valibot'
import { useDraft } from '#client/keeping/useDraft'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { FeedbackView } from '#shared/feedback/contract'
import { FACES, type Face, faceName } from '#shared/feedback/face'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { FacePicker } from '#ui/faces/FacePicker'
import { Field } from '#ui/fields/Field'
import { Notice } from '#ui/states/Notice'
import { feedbackTexts as texts } from './texts'

const DRAFT = { schema: v.object({ face: v.optional(v.picklist(FACES)), words: v.optional(v.string()) }), version: 1 }

interface Props {
  view: FeedbackView
  onGiven: () => void
}

/** Three faces and a word; what was said before stands in it, and what was begun and not sent before that. */
export function GiveForm({ view: { event, given }, onGiven }: Props) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const begun = useDraft<{ face?: Face | undefined; words?: string | undefined }>(`feedback:${event.id}`, DRAFT, {})
  const face = begun.draft.face ?? given?.face
  const words = begun.draft.words ?? given?.words ?? ''
  const send = () =>
    once(async () => {
      if (!face) return
      const said = words.trim()
      const answer = await callApi('feedback.give', { eventId: event.id, face, ...(said && { words: said }) })
      setProblem(answer.ok ? undefined : answer.text)
      if (!answer.ok) return
      await begun.clear()
      onGiven()
    })
  // Taro’s field stumbles over words that come while it is still being built.
  if (!begun.isRecalled) return null
  return (
    <Card className="feedback">
      <View className="feedback__ask">{texts.ask}</View>
      <FacePicker
        {...{ label: texts.ask, faces: FACES, names: faceName, chosen: face }}
        onChoose={(chosen) => begun.change({ face: chosen })}
      />
      <Field
        long
        optional
        label={texts.words}
        hint={texts.hint}
        value={words}
        maxLength={200}
        onChange={(said) => begun.change({ words: said })}
      />
      <View className="feedback__who">{texts.who}</View>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button busy={busy} disabled={!face} onPress={send}>
        {!face ? texts.choose : given ? texts.change : texts.send}
      </Button>
    </Card>
  )
}
