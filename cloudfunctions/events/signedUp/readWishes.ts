import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { CURRENT_STATUSES, isCurrent } from '#shared/events/registrationStatus'
import { matchWishes, type WishState } from '#shared/events/roommates/matchWishes'
import { lookUp } from '#shared/lookUp'
import { openAnswers } from '../answers/sealedAnswers'
import type { StoredRegistration } from '../storedRegistration'

/** Rooms are shared on trips: a larger event is not matched, since every answer of it would have to be opened. */
const MOST = 500

/** 同住的愿望. What became of the wishes in these rows, by question; an event that asks for none reads nothing. */
export async function readWishes(
  { registrations }: Pick<Store, 'registrations'>,
  sealing: Sealing,
  { id: eventId, questions }: UnionEvent,
  { rows, mayRead }: { rows: StoredRegistration[]; mayRead: (row: StoredRegistration) => boolean }
): Promise<(row: StoredRegistration) => Record<string, WishState> | undefined> {
  const asked = questions.filter(({ kind }) => kind === 'roommate')
  if (asked.length === 0 || !rows.some(({ status }) => isCurrent(status))) return () => undefined
  const all = await registrations.list({ where: { eventId, status: _.in(CURRENT_STATUSES) }, limit: MOST })
  if (all.length >= MOST) return () => undefined
  const read = all.filter(mayRead)
  const opened = read.map((row) => {
    const answers = openAnswers(sealing, row)
    return { id: row.id, name: row.name, answers: answers.ok ? answers.value : {} }
  })
  const matched = asked.map(({ id }): [string, Map<string, WishState>] => [
    id,
    matchWishes(opened.map(({ answers, ...who }) => ({ ...who, wish: lookUp(answers, id) ?? '' }))),
  ])
  return ({ id }) => {
    const found = matched.flatMap(([question, states]): [string, WishState][] => {
      const state = states.get(id)
      // Who may not read all of them is not told that a name is among the others.
      const isKnown = state && (state !== 'notIn' || read.length === all.length)
      return isKnown ? [[question, state]] : []
    })
    return found.length > 0 ? Object.fromEntries(found) : undefined
  }
}
