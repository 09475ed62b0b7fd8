import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import { eventFields } from '#shared/events/eventFields'
import { PostponeInput } from '#shared/events/input'
import type { EventTimes } from '#shared/events/times'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { fieldFaults, timeFaults } from '../form/fieldFaults'
import { formTexts } from '../form/formTexts'
import { TimeFields } from '../form/TimeFields'
import { changeTexts as texts } from './changeTexts'
import { whoIsTold } from './whoIsTold'

const TIMES = ['startsAt', 'endsAt', 'opensAt', 'closesAt'] as const

interface Props {
  board: EventBoard
  onClose: () => void
  onChanged: () => void
}

/** 改期改址: everybody keeps the place and gets a message. */
export function PostponeDialog({ board, onClose, onChanged }: Props) {
  const { event } = board
  const { startsAt, endsAt, opensAt, closesAt } = event
  const [times, setTimes] = useState<EventTimes>({ startsAt, endsAt, opensAt, closesAt })
  const [venue, setVenue] = useState(event.venue)
  const { busy, run } = useDeed()
  const { told, who } = whoIsTold(board)
  const checked = v.safeParse(PostponeInput, { eventId: event.id, ...times, venue })
  const faults: Record<string, string | undefined> = {
    ...(checked.success ? {} : fieldFaults(checked.issues)),
    ...timeFaults(times),
  }
  const isSame = venue.trim() === event.venue && TIMES.every((key) => times[key] === event[key])

  const postpone = async () => {
    if (!checked.success) return
    const answer = await run('events.postpone', checked.output)
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.postponed(answer.value.told) })
    onChanged()
    onClose()
  }

  return (
    <Confirm
      open
      wide
      title={texts.postponeTitle}
      act={texts.postponeYes(told)}
      disabled={!checked.success || isSame}
      busy={busy}
      onAct={postpone}
      onClose={onClose}
    >
      <p>{texts.postponeWhat(told, who)}</p>
      {event.lottery && <p className="quiet">{texts.lotteryMoves}</p>}
      {event.rotation && <p className="quiet">{texts.orderStays}</p>}
      <TimeFields times={times} faults={faults} onChange={(part) => setTimes((before) => ({ ...before, ...part }))} />
      <Field
        label={eventFields.venue.label}
        hint={formTexts.hints.venue}
        error={faults.venue}
        length={[venue.length, eventFields.venue.max]}
      >
        {(control) => <Input {...control} value={venue} onChange={({ target }) => setVenue(target.value)} />}
      </Field>
    </Confirm>
  )
}
