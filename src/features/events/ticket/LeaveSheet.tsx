import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  LEAVE_REASONS,
  LEAVE_WORDS,
  type LeaveReason,
  type LeavingReason,
  leaveReasonName,
} from '#shared/events/ticket/leaving'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Sheet } from '#ui/overlays/Sheet'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import './LeaveSheet.scss'
import { leavingTexts as texts } from './ticketTexts'

interface Props {
  /** What becomes of the place. */
  text?: string | undefined
  busy: boolean
  onLeave: (leaving: Omit<LeavingReason, 'at'> | undefined) => void
  onClose: () => void
}

/** 来不了: the question before a place is given back, with a reason that one may leave out. */
export function LeaveSheet({ text = texts.text, busy, onLeave, onClose }: Props) {
  const [why, setWhy] = useState<LeaveReason>()
  const [word, setWord] = useState('')
  const leave = () => onLeave(why && { why, ...(word.trim() && { word: word.trim() }) })
  return (
    <Sheet title={texts.title} isShort onClose={onClose}>
      <View className="leave-sheet">
        <View className="leave-sheet__text">{text}</View>
        <FieldFrame label={texts.why} optional>
          <Reasons chosen={why} onChoose={setWhy} />
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

interface ReasonsProps {
  chosen: LeaveReason | undefined
  onChoose: (why: LeaveReason | undefined) => void
}

/** The reasons side by side, so that the question and its answers are seen at once; a second tap takes one back. */
function Reasons({ chosen, onChoose }: ReasonsProps) {
  return (
    <View className="leave-sheet__reasons" {...spoken({ role: 'radiogroup', label: texts.why })}>
      {LEAVE_REASONS.map((why) => {
        const isOn = why === chosen
        return (
          <Pressable
            key={why}
            role="radio"
            checked={isOn}
            className={isOn ? 'leave-sheet__reason leave-sheet__reason--on' : 'leave-sheet__reason'}
            onPress={() => onChoose(isOn ? undefined : why)}
          >
            {leaveReasonName[why]}
          </Pressable>
        )
      })}
    </View>
  )
}
