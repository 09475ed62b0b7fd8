import { RemovePersonInput } from '#shared/events/input'
import type { EventBoard, RegistrationRow } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { boardTexts as texts } from '../board/boardTexts'

interface Props {
  board: EventBoard
  row: RegistrationRow
  onClose: () => void
  onChanged: () => void
}

/** 移出, with a reason that the person reads. */
export function RemoveDialog({ board: { event, count }, row, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(RemovePersonInput.entries.reason)
  const { memberId, name, status } = row
  const moves = status === 'confirmed' && count.waiting > 0 && Date.now() < event.startsAt

  const remove = async () => {
    const why = reason.take()
    if (!why) return
    const answer = await run('events.remove', { eventId: event.id, memberId, reason: why })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.takenOut(name, answer.value.promoted) })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.takeOutTitle(name)}
      act={texts.takeOutYes(name)}
      busy={busy}
      onAct={remove}
      onClose={onClose}
    >
      <p>
        {texts.takeOutWhat(name)}
        {moves && texts.takeOutNext}
      </p>
      <ReasonField
        about={`events.remove:${event.id}:${memberId}`}
        {...reason.field}
        label={texts.takeOutReason}
        hint={texts.takeOutHint}
        max={100}
      />
    </Confirm>
  )
}
