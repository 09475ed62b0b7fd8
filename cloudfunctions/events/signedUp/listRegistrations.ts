import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import type { Registration } from '#shared/events/registration'
import type { RegistrationRow } from '#shared/events/view'
import { done } from '#shared/result'

const PAGE = 50

/** 报名名单. The earliest first; the position is that of the queue at this moment. */
export async function listRegistrations(
  { eventId, status, cursor }: Input<'events.registrations'>,
  { store }: PersonContext
): Promise<Output<'events.registrations'>> {
  const page = await store.registrations.page({
    where: { eventId, status: status ?? _.in(['confirmed', 'waitlisted', 'removed', 'withdrawn']) },
    order: ['at', 'asc'],
    thenBy: ['memberId', 'asc'],
    size: PAGE,
    cursor,
  })
  const [nameOf, positionOf] = await Promise.all([enterpriseNames(store, page.items), positions(store, eventId)])
  const items = page.items.map((row) => toRow(row, nameOf(row.enterpriseId), positionOf(row.memberId)))
  return done({ ...page, items })
}

function toRow(row: Registration, enterpriseName: string, position: number | undefined): RegistrationRow {
  const { memberId, name, status, at, answers, removedReason } = row
  return {
    memberId,
    name,
    status,
    at,
    answers,
    enterpriseName,
    ...(removedReason && { removedReason }),
    ...(status === 'waitlisted' && position && { position }),
  }
}

async function enterpriseNames({ enterprises }: Store, rows: Registration[]) {
  const found = await enterprises.listByIds([...new Set(rows.map(({ enterpriseId }) => enterpriseId))])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (id: string) => names.get(id) ?? ''
}

async function positions({ places }: Store, eventId: string) {
  const book = await places.find(eventId)
  const order = new Map(book?.waiting.map(({ member }, index) => [member, index + 1]))
  return (memberId: string) => order.get(memberId)
}
