import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { call } from '#platform/call'
import { callApi } from '#platform/deeds/doing'
import type { OwnReceiptPerson } from '#shared/receipts/view'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import '../review/SendBackSheet.scss'
import { ownReceiptTexts as texts } from './ownReceiptTexts'

interface Props {
  person: OwnReceiptPerson
  busy: boolean
  /** Whether answers are still taken. */
  canNote: boolean
  onNote: (reader: string, on: boolean) => Promise<void>
  onClose: () => void
}

const SHORTEST = 2

/** What a chair does for one of the own people: notes what was said face to face, or opens the telephone for a reason. */
export function OwnPersonSheet({ person, busy, canNote, onNote, onClose }: Props) {
  const { reader, name, place, memberId, noted, confirmedAt } = person
  const note = async () => {
    await onNote(reader, !noted)
    onClose()
  }
  return (
    <Sheet title={place ? `${name}·${place}` : name} onClose={onClose}>
      <View className="send-back">
        {canNote && (noted || !confirmedAt) && (
          <Button kind={noted ? 'ghost' : 'primary'} busy={busy} onPress={note}>
            {noted ? texts.unnote : texts.note}
          </Button>
        )}
        {memberId ? <Telephone memberId={memberId} /> : <Notice tone="plain">{texts.noRow}</Notice>}
      </View>
    </Sheet>
  )
}

/** The telephone, opened for a reason that stands in the log. */
function Telephone({ memberId }: { memberId: string }) {
  const { busy, once } = useOneAtATime()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [phone, setPhone] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const isShort = reason.trim().length < SHORTEST
  const show = () => {
    if (isShort) return setAsked(true)
    return once(async () => {
      const answer = await callApi('membership.phone', { memberId, reason: reason.trim() })
      if (answer.ok) setPhone(answer.value.phone)
      setProblem(answer.ok ? undefined : answer.text)
    })
  }
  if (phone !== undefined) return <Button onPress={() => call(phone)}>{texts.dial(phone)}</Button>
  return (
    <>
      <Field
        label={texts.phoneWhy}
        hint={texts.phoneHint}
        value={reason}
        error={asked && isShort ? texts.phoneShort : undefined}
        maxLength={60}
        onChange={setReason}
      />
      <Notice tone="plain">{texts.phoneNote}</Notice>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Button kind="ghost" busy={busy} onPress={show}>
        {texts.phoneShow}
      </Button>
    </>
  )
}
