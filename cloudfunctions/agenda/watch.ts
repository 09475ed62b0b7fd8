import { setTimeout as sleep } from 'node:timers/promises'
import { _ } from '#server/store/command'
import { type AgendaRow, newRow, rowId } from './agendaRow'
import type { Agenda } from './openAgenda'
import { A_NAP_MS, fullMinute } from './times'

/** The row of whoever watches; it is never due. */
export const WATCH = rowId('agenda.watch')
const NEVER = Number.MAX_SAFE_INTEGER

/** Longer than a watch: the rest of a minute, and what it has begun by then. */
const HELD_MS = 130_000

/**
 * 守到点. Runs what becomes due before the next full minute at its second, then leaves the rest to the timer. One at a
 * time watches; with nothing to come nobody does. Answers whether another watch should follow at once.
 */
export async function watch(agenda: Agenda, nap: (ms: number) => Promise<unknown> = sleep): Promise<boolean> {
  const { clock, store } = agenda
  const end = fullMinute(clock() + 1)
  let next = await agenda.runDue()
  if (next === undefined || !(await takeWatch(agenda))) return false
  while (next !== undefined && clock() < end) {
    await nap(Math.min(A_NAP_MS, Math.max(0, next - clock())))
    next = await agenda.runDue()
  }
  await store.agenda.change({ _id: WATCH }, { heldUntil: 0, rev: _.inc(1) })
  // Whoever came before that has left its row to this watch.
  return next !== undefined || (await agenda.runDue()) !== undefined
}

/** Nobody watches any more who should have ended by now, or who began when the clock was ahead. */
async function takeWatch({ store: { agenda }, clock }: Agenda): Promise<boolean> {
  const heldUntil = clock() + HELD_MS
  const isOver = _.or<AgendaRow>([{ heldUntil: _.lte(clock()) }, { heldUntil: _.gt(heldUntil) }])
  const taken = await agenda.change(_.and<AgendaRow>([{ _id: WATCH }, isOver]), { heldUntil, rev: _.inc(1) })
  return taken === 1 || (await agenda.add(newRow({ name: 'agenda.watch', at: NEVER, heldUntil })))
}
