import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '#client/keeping/useWords'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Field } from '#ui/fields/Field'
import { Dialog } from '#ui/overlays/Dialog'
import { caseTexts as texts } from './texts'
import type { CaseDeeds } from './useCaseDeeds'

interface Props {
  /** The draft is kept by the number, which an anonymous case has as well. */
  number: string
  isAsked: boolean
  question: string | undefined
  deeds: CaseDeeds
}

/** What one can do while a case is open: answer what was asked back, add a word, or take it back. */
export function ReplyPart({ number, isAsked, question, deeds }: Props) {
  const reply = useWords(`case-reply:${number}`)
  const [isLeaving, setLeaving] = useState(false)
  const send = async () => {
    if (await deeds.reply(reply.words.trim())) {
      await reply.clear()
      reply.write('')
    }
  }
  const withdraw = async () => {
    await deeds.withdraw()
    setLeaving(false)
  }
  return (
    <Card className="case-part">
      {isAsked && <View className="case-part__title">{texts.replyTitle}</View>}
      {isAsked && <View className="case-part__words">{question}</View>}
      <Field
        long
        optional={!isAsked}
        label={texts.reply}
        hint={texts.replyHint}
        value={reply.words}
        maxLength={500}
        onChange={reply.write}
      />
      <Button kind={isAsked ? 'primary' : 'ghost'} busy={deeds.busy} disabled={!reply.words.trim()} onPress={send}>
        {texts.sendReply}
      </Button>
      <Button kind="quiet" onPress={() => setLeaving(true)}>
        {texts.withdraw}
      </Button>
      {isLeaving && (
        <Dialog
          title={texts.withdrawTitle}
          text={texts.withdrawText}
          stay={texts.stay}
          action={{ label: texts.withdrawYes, busy: deeds.busy, onPress: withdraw }}
          onClose={() => setLeaving(false)}
        />
      )}
    </Card>
  )
}
