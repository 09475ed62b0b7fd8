import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { isOfficer, unionsLedBy } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import type { JoiningQueueView } from '#shared/joining/input'
import type { Joining } from '#shared/joining/joining'
import { toJoiningRow } from '#shared/joining/view'
import { done } from '#shared/result'
import { isAt } from './isAt'

const PAGE = 30

/** 申请. What came first comes first; a chair has those of the own union, and never what the station was asked to keep from it. */
export async function listQueue(
  { view, cursor }: Input<'joining.queue'>,
  { store, person, now }: PersonContext
): Promise<Output<'joining.queue'>> {
  const page = await store.joinings.page({
    where: { ...scopeOf(person), ...viewOf(view, now), personId: _.neq(person.id) },
    order: ['pageKey', view === 'done' ? 'desc' : 'asc'],
    size: PAGE,
    cursor,
  })
  return done({ ...page, items: page.items.map((found) => toJoiningRow(found, isAt(found, person))) })
}

function scopeOf(person: Person): FieldConditions<Joining> {
  if (isOfficer(person)) return {}
  return { unionId: _.in(unionsLedBy(person)), kind: _.neq('found') }
}

function viewOf(view: JoiningQueueView, now: number): FieldConditions<Joining> {
  if (view === 'done') return { shelf: 'done', state: _.neq('withdrawn') }
  return { shelf: 'open', ...(view === 'late' && { dueAt: _.lte(now) }) }
}
