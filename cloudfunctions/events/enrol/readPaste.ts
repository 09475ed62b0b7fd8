import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { matchLines } from '#shared/events/enrol/matchLines'
import { readLines } from '#shared/events/enrol/readLines'
import { done, refused } from '#shared/result'
import { PRESENT } from '../../membership/feature'
import { asEnrollees } from './enrollees'

/** Most rows that a paste is compared with. */
const ROWS = 5000

/** 认接龙. Finds those whom a pasted list names in the roster of the union; nothing of it is kept. */
export async function readPaste(
  { eventId, unionId, text }: Input<'events.readPaste'>,
  { store, now }: PersonContext
): Promise<Output<'events.readPaste'>> {
  const whole = { unionId, standing: _.in([...PRESENT]) }
  if ((await store.members.count(whole)) > ROWS) return refused('roster_long')
  const rows = await store.members.listAll({ where: whole, fields: ['name', 'phone', 'enterpriseId'] })
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
