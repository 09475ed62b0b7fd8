import type { UnionEvent } from '#shared/events/event'
import { SendBackOrderInput } from '#shared/events/rotation/input'
import { Confirm } from '../../../ui/Confirm'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { useReason } from '../../../ui/fields/useReason'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { rotationTexts as texts } from './rotationTexts'

interface Props {
  event: UnionEvent
  round: number
  entries: number
  onClose: () => void
  onChanged: () => void
}

/** 通过 of the order on this screen, and no other. */
export function PassOrderDialog({ event, round, entries, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const pass = async () => {
    const answer = await run('events.passOrder', { eventId: event.id, round })
    if (answer?.ok) say({ tone: 'good', text: texts.passed })
    if (answer?.ok || answer?.reason === 'changed_meanwhile' || answer?.reason === 'decided_already') onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.passTitle} act={texts.pass} busy={busy} onAct={pass} onClose={onClose}>
      <p>{texts.passWhat(event.capacity, entries)}</p>
    </Confirm>
  )
}

/** 退回, with a word that whoever runs the event reads. */
export function SendBackOrderDialog({ event, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const reason = useReason(SendBackOrderInput.entries.word)
  const sendBack = async () => {
    const word = reason.take()
    if (!word) return
    const answer = await run('events.sendBackOrder', { eventId: event.id, word })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.sentBack })
    onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.sendBackTitle} act={texts.sendBack} busy={busy} onAct={sendBack} onClose={onClose}>
      <ReasonField
        about={`events.sendBackOrder:${event.id}`}
        {...reason.field}
        label={texts.sendBackWord}
        hint={texts.sendBackHint}
        max={200}
      />
    </Confirm>
  )
}

/** 重新排, from the record as it is now. */
export function OrderAgainDialog({ event, onClose, onChanged }: Props) {
  const { busy, run } = useDeed()
  const again = async () => {
    const answer = await run('events.orderAgain', { eventId: event.id })
    if (answer?.ok) say({ tone: 'good', text: texts.againDone })
    onChanged()
    onClose()
  }
  return (
    <Confirm open title={texts.againTitle} act={texts.again} busy={busy} onAct={again} onClose={onClose}>
      <p>{texts.againWhat}</p>
    </Confirm>
  )
}
