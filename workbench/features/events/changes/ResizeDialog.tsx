import InputNumber from 'antd/es/input-number'
import { useState } from 'react'
import { MAX_CAPACITY } from '#shared/events/input'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { changeTexts as texts } from './changeTexts'
import { resizeFault, resizeHint, resizeOutcome } from './resizeOutcome'

interface Props {
  board: EventBoard
  onClose: () => void
  onChanged: () => void
}

/** 改名额: shows before the change how many people will move up. */
export function ResizeDialog({ board: { event, count }, onClose, onChanged }: Props) {
  const [capacity, setCapacity] = useState<number | null>(count.capacity)
  const { busy, run } = useDeed()
  const hasBegun = Date.now() >= event.startsAt
  const outcome = resizeOutcome(count, capacity, hasBegun)

  const resize = async () => {
    if (outcome.kind !== 'will' || capacity === null) return
    const answer = await run('events.resize', { eventId: event.id, capacity })
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    say({ tone: 'good', text: texts.resized(answer.value.capacity, answer.value.promoted) })
    onClose()
  }

  return (
    <Confirm
      open
      title={texts.resizeTitle}
      act={outcome.kind === 'will' ? texts.resizeYes(capacity ?? 0, outcome.promoted) : texts.resizeTitle}
      disabled={outcome.kind !== 'will'}
      busy={busy}
      onAct={resize}
      onClose={onClose}
    >
      <p>{texts.resizeNow(count.capacity, count.capacity - count.left, count.waiting)}</p>
      <Field label={texts.capacity} error={resizeFault(outcome)} hint={resizeHint(outcome, count.waiting, hasBegun)}>
        {({ id, status }) => (
          <InputNumber
            id={id}
            status={status}
            autoFocus
            min={1}
            max={MAX_CAPACITY}
            precision={0}
            value={capacity}
            onChange={setCapacity}
            onPressEnter={resize}
            style={{ width: 160 }}
          />
        )}
      </Field>
    </Confirm>
  )
}
