import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { dayStart, momentText } from '#shared/beijingTime'
import { decideChange } from '#shared/events/change'
import type { UnionEvent } from '#shared/events/event'
import { isDrawnInTime, movedDraw } from '#shared/events/lottery/rules'
import type { EventMove } from '#shared/events/moved/move'
import { nextReminder } from '#shared/events/reminders/reminders'
import { quoted } from '#shared/quoted'
import type { Refusal } from '#shared/reason'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { vetWords } from '../../checks/feature'
import { mayMoveOrder, moveOrder } from '../order/moveOrder'
import type { StoredEvent } from '../storedEvent'
import { carryOut } from './carryOut'
import { countTold } from './countTold'

/** So often a day the phones of one event may ring because it was moved. */
const MOVES_A_DAY = 3

type Move = Omit<Input<'events.postpone'>, 'eventId' | 'lottery' | 'reason'>

/**
 * 改期改址. Everybody who holds a place or waits for one is told once, with the reason if there is one, however often the call
 * is repeated; places stay with their holders.
 */
export function postponeEvent(
  { eventId, lottery, reason, ...move }: Input<'events.postpone'>,
  context: PersonContext
): Promise<Output<'events.postpone'>> {
  return moveEvent(
    eventId,
    () => done({ move, ...(lottery && { lottery }), ...(reason !== undefined && { reason }) }),
    context
  )
}

interface Moving {
  move: Move
  lottery?: Input<'events.postpone'>['lottery']
  reason?: string
  /** What else is written in the same step. */
  also?: Changes<StoredEvent>
}

/** Moves the event as this says of it, read anew until no other change comes between. */
export async function moveEvent<Reason extends Refusal = never>(
  eventId: string,
  moving: (event: StoredEvent) => Result<Moving, Reason>,
  context: PersonContext
): Promise<Output<'events.postpone'> | Result<never, Reason>> {
  const { store, now, line } = context
  for (;;) {
    const event = await store.events.get(eventId)
    const wanted = moving(event)
    if (!wanted.ok) return wanted
    const { move, lottery: draw, also, reason } = wanted.value
    const decision = decideChange(event, now)
    if (!decision.ok) return decision
    if (now >= move.endsAt) return refused('finished')
    const lottery = event.lottery && (draw ?? movedDraw(event, move))
    if (isThere(event, move) && lottery?.drawsAt === event.lottery?.drawsAt) {
      line.leaveOut()
      return done({ told: await carryOut(store, eventId, now) })
    }

    if (!isDrawnInTime({ ...move, lottery })) return refused('drawn_late')
    if (!(await mayMoveOrder(store, event, move))) return refused('list_closed')
    if (lottery?.drawsAt !== event.lottery?.drawsAt && (await isDrawn(store, eventId))) return refused('draw_over')

    // Counted in the event, by the same conditional step that moves it.
    const moved = {
      day: dayStart(now),
      times: movesOfToday(event, now) + ((await countTold(store, event)) > 0 ? 1 : 0),
    }
    if (moved.times > MOVES_A_DAY) return refused('moved_enough')
    if (event.venue !== move.venue) {
      const words = await vetWords(context, { text: move.venue, place: `${quoted(event.title)}的新地点` })
      if (!words.ok) return words
    }
    if (reason !== undefined) {
      const words = await vetWords(context, { text: reason, place: `${quoted(event.title)}改期的原因` })
      if (!words.ok) return words
    }
    if (!(await moveOrder(store, event, { ...move, lottery, now }))) return refused('list_closed')
    const turn = `r${event.rev + 1}`
    const why = reason !== undefined && { reason }
    await promiseWork(store, { name: 'events.carryOut', subject: eventId, now })
    const reminds = nextReminder({ ...event, ...move }, now)
    if (reminds !== undefined) await promiseWork(store, { name: 'events.remind', subject: eventId, at: reminds, now })
    const changed = await store.events.change(
      { _id: eventId, state: 'published', rev: event.rev },
      {
        ...{ ...move, point: move.point ?? _.remove() },
        ...also,
        ...(lottery && { lottery }),
        moved,
        ...(isSeen(event, move) && { move: { turn, at: now, from: fromOf(event), ...why } }),
        changedAt: now,
        unfinished: { kind: 'event_changed', turn, ...(reason !== undefined && { word: reason }) },
        rev: _.inc(1),
      }
    )
    if (changed === 0) continue
    const because = reason === undefined ? '' : `；原因：${reason}`
    line.say({ remark: `${movedRemark(event, move, now)}${because}` })
    return done({ told: await carryOut(store, eventId, now) })
  }
}

/** Whether the order stands, so that there is no draw any more that could move. */
async function isDrawn({ lotteryDraws }: Store, eventId: string): Promise<boolean> {
  const draw = await lotteryDraws.find(eventId)
  return draw?.state === 'drawn' || draw?.state === 'done'
}

function movesOfToday({ moved }: StoredEvent, now: number): number {
  return moved?.day === dayStart(now) ? moved.times : 0
}

function isThere(event: UnionEvent, { startsAt, endsAt, opensAt, closesAt, venue, point }: Move): boolean {
  if (event.point?.lat !== point?.lat || event.point?.lng !== point?.lng) return false
  const isAtThatTime = event.startsAt === startsAt && event.endsAt === endsAt
  return isAtThatTime && event.opensAt === opensAt && event.closesAt === closesAt && event.venue === venue
}

/** How it stood and how it stands, for the log; the times of sign-up are told where they alone have changed. */
function movedRemark(event: UnionEvent, move: Move, now: number): string {
  const when = (at: number) => momentText(at, now)
  const says = ({ startsAt, opensAt, closesAt, venue }: Move) =>
    isSeen(event, move) ? `${when(startsAt)}，${venue}` : `${when(opensAt)}至${when(closesAt)}报名`
  return `${says(event)} → ${says(move)}`
}

/** Whether people see it: the times of sign-up alone ask nobody anything. */
function isSeen(event: UnionEvent, { startsAt, endsAt, venue }: Move): boolean {
  return event.startsAt !== startsAt || event.endsAt !== endsAt || event.venue !== venue
}

function fromOf({ startsAt, endsAt, venue }: UnionEvent): EventMove['from'] {
  return { startsAt, endsAt, venue }
}
