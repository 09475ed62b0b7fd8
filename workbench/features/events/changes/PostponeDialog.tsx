import Input from 'antd/es/input'
import { useState } from 'react'
import * as v from 'valibot'
import type { UnionEvent } from '#shared/events/event'
import { eventFields } from '#shared/events/eventFields'
import { MOVE_REASON_LETTERS, PostponeInput } from '#shared/events/input'
import { movedDraw } from '#shared/events/lottery/rules'
import { type EventTimes, movedTimes } from '#shared/events/times'
import { sayPoint } from '#shared/events/venue/point'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Field } from '../../../ui/fields/Field'
import { ReasonField } from '../../../ui/fields/ReasonField'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { toPoint } from '../form/eventWords'
import { fieldFaults, timeFaults } from '../form/fieldFaults'
import { formTexts } from '../form/formTexts'
import { PointField } from '../form/PointField'
import { ruleTexts } from '../form/rules/ruleTexts'
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
  const known = event.point ? sayPoint(event.point) : ''
  const [point, setPoint] = useState(known)
  const [drawn, setDrawn] = useState<number>()
  // The draw moves with the closing until somebody says otherwise.
  const moves = movesDraw(board) && event.lottery
  const drawsAt = drawn ?? (moves ? drawAt(event, times) : undefined)
  const [reason, setReason] = useState('')
  const { busy, run } = useDeed()
  const { told, who } = whoIsTold(board)
  const lottery = moves && drawsAt !== undefined ? { lottery: { drawsAt } } : {}
  const why = reason.trim() ? { reason } : {}
  const checked = v.safeParse(PostponeInput, {
    eventId: event.id,
    ...times,
    venue,
    ...toPoint(point),
    ...lottery,
    ...why,
  })
  const faults: Record<string, string | undefined> = {
    ...(checked.success ? {} : fieldFaults(checked.issues)),
    ...timeFaults(times),
  }
  const isSameDraw = !moves || drawsAt === moves.drawsAt
  const isSame = venue.trim() === event.venue && isSameDraw && TIMES.every((key) => times[key] === event[key])

  /** A point is of the place that it was pasted for. */
  const changeVenue = (next: string) => {
    setVenue(next)
    if (next.trim() === event.venue && point === '') setPoint(known)
    if (next.trim() !== event.venue && point === known) setPoint('')
  }

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
      {event.lottery && <p className="quiet">{moves ? texts.lotteryMoves : texts.lotteryOver}</p>}
      {event.rotation && <p className="quiet">{texts.orderStays}</p>}
      <TimeFields times={times} faults={faults} onChange={(part) => setTimes((before) => movedTimes(before, part))} />
      {moves && (
        <Field label={ruleTexts.drawsAt} hint={ruleTexts.drawsAtHint} error={faults.lottery}>
          {(control) => <BeijingPicker control={control} value={drawsAt} onChange={setDrawn} />}
        </Field>
      )}
      <Field
        label={eventFields.venue.label}
        hint={formTexts.hints.venue}
        error={faults.venue}
        length={[venue.length, eventFields.venue.max]}
      >
        {(control) => <Input {...control} value={venue} onChange={({ target }) => changeVenue(target.value)} />}
      </Field>
      <PointField value={point} faults={faults} onChange={setPoint} />
      <ReasonField
        about={`events.postpone:${event.id}`}
        optional
        label={texts.postponeReason}
        hint={texts.postponeReasonHint}
        max={MOVE_REASON_LETTERS}
        value={reason}
        error={faults.reason}
        onChange={setReason}
      />
    </Confirm>
  )
}

/** Whether there is a draw yet to come. */
function movesDraw({ lottery }: EventBoard): boolean {
  return lottery?.state === 'open' || lottery?.state === 'closed'
}

/** When it is drawn once the times are these; nothing while one of them is missing. */
function drawAt(event: UnionEvent, { startsAt, closesAt }: EventTimes): number | undefined {
  return startsAt !== undefined && closesAt !== undefined
    ? movedDraw(event, { startsAt, closesAt })?.drawsAt
    : undefined
}
