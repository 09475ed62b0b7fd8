import Select from 'antd/es/select'
import { useState } from 'react'
import type { PlaceCount } from '#shared/events/event'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { NumberBox } from '../../../ui/fields/NumberBox'
import { say } from '../../../ui/states/toasts'
import { uiTexts } from '../../../ui/texts'
import { useDeed } from '../../../useDeed'
import { changeTexts as texts } from './changeTexts'
import { resizeFault, resizeHint, resizeOutcome } from './resizeOutcome'

interface Props {
  board: EventBoard
  onClose: () => void
  onChanged: () => void
}

/** 改名额: shows before the change how many people will move up. */
export function ResizeDialog({ board, onClose, onChanged }: Props) {
  const { event } = board
  const [session, setSession] = useState(event.sessions?.[0]?.id)
  const count = countOf(board, session)
  const [capacity, setCapacity] = useState<number | null>(count.capacity)
  const { busy, run } = useDeed()
  const hasBegun = Date.now() >= event.startsAt
  const outcome = resizeOutcome(count, capacity, hasBegun)

  const resize = async () => {
    if (outcome.kind !== 'will' || capacity === null) return
    const answer = await run('events.resize', { eventId: event.id, capacity, ...(session && { session }) })
    if (!answer) return
    onChanged()
    if (!answer.ok) return
    const { capacity: now, promoted } = answer.value
    const act = { label: uiTexts.undo, run: () => void undo(now, count.capacity) }
    say({ tone: 'good', text: texts.resized(now, promoted), ...(promoted === 0 && { act }) })
    onClose()
  }
  /** Back to what it was, while nobody has moved up or taken one of the new places. */
  const undo = async (from: number, back: number) => {
    const answer = await run('events.resize', { eventId: event.id, capacity: back, from, ...(session && { session }) })
    if (answer?.ok) say({ tone: 'good', text: texts.resizedBack(back) })
    onChanged()
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
      {event.sessions && (
        <Field label={texts.whichSession}>
          {(control) => (
            <Select
              {...control}
              value={session ?? null}
              options={event.sessions?.map(({ id: value, name }) => ({ value, label: name })) ?? []}
              onChange={(next: string) => {
                setSession(next)
                setCapacity(countOf(board, next).capacity)
              }}
              style={{ width: '100%' }}
            />
          )}
        </Field>
      )}
      <p>{texts.resizeNow(count.capacity, count.capacity - count.left, count.waiting)}</p>
      <Field label={texts.capacity} error={resizeFault(outcome)} hint={resizeHint(outcome, count.waiting, hasBegun)}>
        {(control) => (
          <NumberBox
            {...control}
            autoFocus
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

/** The places of one session, or of an event without; those in line for a session are those who would take of its pools. */
function countOf({ count, sessions }: EventBoard, id: string | undefined): PlaceCount {
  const session = sessions?.find((one) => one.id === id)
  if (!session) return count
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  const { pools } = session
  const waiting = pools.find(({ reserve }) => !reserve)?.queued ?? 0
  return { capacity: sum(pools.map((pool) => pool.capacity)), left: sum(pools.map((pool) => pool.left)), waiting }
}
