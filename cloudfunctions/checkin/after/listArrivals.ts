import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { MissingRow } from '#shared/checkin/view'
import { isReaderFor } from '#shared/identity/caller'
import type { Person } from '#shared/identity/person'
import { maskName } from '#shared/membership/maskName'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import { nameArrivals } from '../door/seeDoor'
import { type Holder, missingOf, readComers } from './readComers'

const PAGE = 50

/** 到场名单. Behind each number of the board: who is in, missing, was turned away, or taken back; of one union where asked. */
export async function listArrivals(
  { eventId, show, unionId, cursor }: Input<'checkin.arrivals'>,
  { store, person }: PersonContext
): Promise<Output<'checkin.arrivals'>> {
  if (show === 'missing') return done(await listMissing(store, person, { eventId, unionId, cursor }))
  const page = await store.checkins.page({
    where: { eventId, state: show, ...(unionId && { unionId }) },
    order: ['at', 'desc'],
    thenBy: ['memberId', 'asc'],
    ...{ size: PAGE, cursor },
  })
  return done({ ...page, items: await nameArrivals(store, person, page.items) })
}

interface Asked {
  eventId: string
  unionId: string | undefined
  cursor: string | undefined
}

/** In the order of the roster’s numbers, which does not move while people come in. */
async function listMissing(
  store: Store,
  person: Person,
  { eventId, unionId, cursor = '' }: Asked
): Promise<Page<MissingRow>> {
  const comers = await readComers(store, eventId)
  const missing = missingOf(comers)
    .filter((one) => (unionId ?? one.unionId) === one.unionId && one.memberId > cursor)
    .sort((one, other) => (one.memberId < other.memberId ? -1 : 1))
  const shown = missing.slice(0, PAGE)
  const last = shown.at(-1)
  const items = await nameMissing(store, person, shown)
  return missing.length > PAGE && last ? { items, cursor: last.memberId } : { items }
}

async function nameMissing({ enterprises }: Store, person: Person, rows: Holder[]): Promise<MissingRow[]> {
  const firms = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const firmOf = new Map(firms.map(({ id, name }) => [id, name]))
  return rows.map(({ memberId, name, enterpriseId, unionId, absent }) => ({
    ...{ memberId, unionId, enterpriseName: firmOf.get(enterpriseId) ?? '' },
    name: isReaderFor(person, unionId) ? name : maskName(name),
    ...(absent && { absent: true as const }),
  }))
}
