import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  LEAVE_REASONS,
  LEAVE_WORDS,
  type LeaveReason,
  type Leaving,
  leaveReasonName,
} from '#shared/events/ticket/leaving'
import { Button } from '#ui/Button'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Sheet } from '#ui/overlays/Sheet'
import './LeaveSheet.scss'
import { leavingTexts as texts } from './ticketTexts'

interface Props {
  busy: boolean
  onLeave: (leaving: Omit<Leaving, 'at'> | undefined) => void
  onClose: () => void
}

/** 来不了: the question before a place is given back, with a reason that one may leave out. */
export function LeaveSheet({ busy, onLeave, onClose }: Props) {
  const [why, setWhy] = useState<LeaveReason>()
  const [word, setWord] = useState('')
  const leave = () => onLeave(why && { why, ...(word.trim() && { word: word.trim() }) })
  return (
    <Sheet title={texts.title} isShort onClose={onClose}>
      <View className="leave-sheet">
        <View className="leave-sheet__text">{texts.text}</View>
        <FieldFrame label={texts.why} optional>
          <Choice
            label={texts.why}
            options={LEAVE_REASONS.map((reason) => leaveReasonName[reason])}
            chosen={why && leaveReasonName[why]}
            onChoose={(name) => setWhy(LEAVE_REASONS.find((reason) => leaveReasonName[reason] === name))}
          />
        </FieldFrame>
        {why && (
          <Field
            label={texts.word}
            value={word}
            hint={texts.wordHint}
            maxLength={LEAVE_WORDS}
            optional
            onChange={setWord}
          />
        )}
        <Button busy={busy} onPress={leave}>
          {texts.yes}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {texts.stay}
        </Button>
      </View>
    </Sheet>
  )
}
