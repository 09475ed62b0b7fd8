import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { matchLines } from '#shared/events/enrol/matchLines'
import { readLines } from '#shared/events/enrol/readLines'
import { done, refused } from '#shared/result'
import { PRESENT } from '../../membership/feature'
import { asEnrollees } from './enrollees'

/** Most rows that a paste is compared with: the largest community union has a tenth. */
const ROWS = 5000

/** 认接龙. Finds those whom a pasted list names in the roster of the union; nothing of it is kept. */
export async function readPaste(
  { eventId, unionId, text }: Input<'events.readPaste'>,
  { store, now }: PersonContext
): Promise<Output<'events.readPaste'>> {
  const rows = await listRows(store, unionId)
  if (rows.length > ROWS) return refused('roster_long')
  const firms = await store.enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  const matched = matchLines(
    readLines(text),
    rows.map(({ id, name, phone, enterpriseId }) => ({ id, name, phone, firm: firmOf.get(enterpriseId) ?? '' }))
  )
  const meant = new Set([
    ...matched.found.map(({ memberId }) => memberId),
    ...matched.asks.flatMap(({ candidates }) => candidates),
  ])
  const people = await asEnrollees(
    store,
    eventId,
    rows.filter(({ id }) => meant.has(id)),
    now
  )
  return done({ ...matched, people })
}

async function listRows({ members }: Store, unionId: string) {
  return members.listAll({
    where: { unionId, standing: _.in([...PRESENT]) },
    fields: ['name', 'phone', 'enterpriseId'],
  })
}
