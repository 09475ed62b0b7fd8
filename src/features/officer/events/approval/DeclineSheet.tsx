import { View } from '@tarojs/components'
import { useState } from 'react'
import { DECLINE_REASONS } from '#shared/events/approval/approvalWords'
import { DECLINE_MOST } from '#shared/events/approval/input'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { approvalTexts as texts } from './approvalTexts'

interface Props {
  people: number
  busy: boolean
  onSend: (word: string) => void
  onClose: () => void
}

/** 退回: a reason of those that are often given, which may be written over; nothing is sent without one. */
export function DeclineSheet({ people, busy, onSend, onClose }: Props) {
  const [word, setWord] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => (word.trim() ? onSend(word.trim()) : setMissing(true))
  return (
    <Sheet title={texts.declineTitle(people)} onClose={onClose}>
      <View className="approval__sheet">
        <View className="approval__rule">{texts.declineWhat}</View>
        <Choice
          label={texts.declineWord}
          options={[...DECLINE_REASONS]}
          chosen={DECLINE_REASONS.find((one) => one === word)}
          onChoose={setWord}
        />
        <Field
          label={texts.declineWord}
          hint={texts.declineHint}
          value={word}
          error={missing && !word.trim() ? texts.declineMissing : undefined}
          long
          maxLength={DECLINE_MOST}
          onChange={setWord}
        />
        <Button busy={busy} onPress={send}>
          {texts.decline}
        </Button>
      </View>
    </Sheet>
  )
}
