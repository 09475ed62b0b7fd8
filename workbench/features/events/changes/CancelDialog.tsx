import { useState } from 'react'
import { readyWords } from '#shared/checks/wordCheck'
import { CancelEventInput } from '#shared/events/input'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { ReadyWords } from '../../../ui/states/ReadyWords'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { changeTexts as texts } from './changeTexts'
import { whoIsTold } from './whoIsTold'

interface Props {
  board: EventBoard
  onClose: () => void
  onChanged: () => void
}

/** 取消活动: all who are in it or wait for it get a message. */
export function CancelDialog({ board, onClose, onChanged }: Props) {
  const { event } = board
  const { busy, run } = useDeed()
  const [isUnsure, setUnsure] = useState(false)
  const reason = useReason(CancelEventInput.entries.reason)
  const { told, who } = whoIsTold(board)

  const cancel = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('events.cancel', { eventId: event.id, reason: why })
    setUnsure(answer?.ok === false && answer.reason === 'words_unsure')
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.cancelled(answer.value.told) })
    onChanged()
    onClose()
  }

  return (
    <Confirm open title={texts.cancelTitle} act={texts.cancelYes(told)} busy={busy} onAct={cancel} onClose={onClose}>
      <b>{event.title}</b>
      <p>
        {texts.cancelWhat(told, who)}
        {texts.cancelLast}
      </p>
      <ReasonField
        about={`events.cancel:${event.id}`}
        {...reason.field}
        label={texts.cancelReason}
        hint={texts.cancelHint}
        max={100}
      />
      {isUnsure && <ReadyWords words={readyWords.cancel} onTake={reason.field.onChange} />}
    </Confirm>
  )
}
