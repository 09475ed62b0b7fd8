import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import { matchLines } from '#shared/events/enrol/matchLines'
import { readLines } from '#shared/events/enrol/readLines'
import type { Invitee } from '#shared/events/invited/view'
import { isOfficer, ownUnionOf } from '#shared/identity/caller'
import { maskPhone } from '#shared/membership/binding'
import type { Member } from '#shared/membership/member'
import { done } from '#shared/result'
import { PRESENT } from '../../membership/feature'

/** Most rows that one list may mean. */
const ROWS = 2000

type Row = Pick<Member, 'id' | 'name' | 'phone' | 'enterpriseId' | 'unionId' | 'standing'>
const FIELDS = ['name', 'phone', 'enterpriseId', 'unionId', 'standing'] as const

/**
 * 认名单. Finds those whom a pasted list names: of the whole street for an officer, of the own union for a chair; or says who
 * these rows are. Nothing of it is kept.
 */
export async function findInvitees(
  input: Input<'events.findInvitees'>,
  { store, person }: PersonContext
): Promise<Output<'events.findInvitees'>> {
  const own: Where<Member> = isOfficer(person) ? {} : { unionId: ownUnionOf(person) }
  if ('memberIds' in input) {
    const rows = await rowsOf(store, { ...own, _id: _.in([...new Set(input.memberIds)]) })
    return done({ found: [], asks: [], twins: [], passed: [], people: await asInvitees(store, rows) })
  }
  const read = readLines(input.text)
  const names = new Set(read.lines.flatMap(({ pieces, whole, asides }) => [...pieces, whole, ...asides]))
  const phones = new Set(read.lines.flatMap((line) => line.phones))
  const present: Where<Member> = { ...own, standing: _.in([...PRESENT]) }
  const [byName, byPhone] = await Promise.all([
    rowsOf(store, { ...present, name: _.in([...names].filter(Boolean)) }),
    phones.size > 0 ? rowsOf(store, { ...present, phone: _.in([...phones]) }) : [],
  ])
  const rows = [...new Map([...byName, ...byPhone].map((row) => [row.id, row])).values()]
  const people = await asInvitees(store, rows)
  const firmOf = new Map(people.map(({ id, enterpriseName }) => [id, enterpriseName]))
  const matched = matchLines(
    read,
    rows.map(({ id, name, phone }) => ({ id, name, phone, firm: firmOf.get(id) ?? '' }))
  )
  const meant = new Set([
    ...matched.found.map(({ memberId }) => memberId),
    ...matched.asks.flatMap(({ candidates }) => candidates),
  ])
  return done({ ...matched, people: people.filter(({ id }) => meant.has(id)) })
}

function rowsOf({ members }: Store, where: Where<Member>): Promise<Row[]> {
  return members.list({ where, limit: ROWS, fields: FIELDS })
}

/** Rows as somebody recognises who is meant. */
export async function asInvitees({ enterprises }: Store, rows: Row[]): Promise<Invitee[]> {
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const nameOf = new Map(firms.map(({ id, name }) => [id, name]))
  return rows.map(({ id, name, phone, enterpriseId }) => ({
    ...{ id, name, enterpriseName: nameOf.get(enterpriseId) ?? '', maskedPhone: maskPhone(phone) },
  }))
}
