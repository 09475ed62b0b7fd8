import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { AgendaRow } from './agendaRow'
import { HELD_MS } from './times'

const NEVER = Number.POSITIVE_INFINITY

/** A row that this run has, and since when. */
export interface Held {
  row: AgendaRow
  takenAt: number
}

/** Takes a row as it was seen; nothing when somebody else was faster. */
export async function takeRow({ agenda }: Store, row: AgendaRow, now: number): Promise<Held | undefined> {
  const hold = { at: now + HELD_MS, heldUntil: now + HELD_MS, rev: row.rev + 1 }
  const taken = await agenda.change({ _id: row.id, rev: row.rev }, hold)
  return taken === 1 ? { row: { ...row, ...hold }, takenAt: now } : undefined
}

interface End {
  /** When it is to be looked at next; without, it has done its work and the row goes. */
  at: number | undefined
  failures: number
}

/**
 * Gives a row back with its next moment: never later than somebody has asked for since it was taken. With `now`, one
 * that somebody wants to be looked at by then is not given back but answered.
 */
export async function giveBack(
  { agenda }: Store,
  { row: held, takenAt }: Held,
  { at, failures }: End,
  now = -NEVER
): Promise<AgendaRow | undefined> {
  for (let row: AgendaRow | undefined = held; isSameHold(row, held); row = await agenda.find(held.id)) {
    if (row.at <= now) return row
    const asked = row.at < held.at ? row.at : NEVER
    const promised = row.promisedAt > takenAt ? row.promisedAt : NEVER
    const next = Math.min(at ?? NEVER, asked, promised)
    const ours = { _id: row.id, rev: row.rev }
    const given =
      next === NEVER
        ? await agenda.remove(ours)
        : await agenda.change(ours, { at: next, heldUntil: 0, failures, rev: _.inc(1) })
    if (given === 1) return undefined
  }
  return undefined
}

function isSameHold(row: AgendaRow | undefined, held: AgendaRow): row is AgendaRow {
  return row?.heldUntil === held.heldUntil
}
