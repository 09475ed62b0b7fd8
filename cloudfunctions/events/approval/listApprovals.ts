import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { isReaderFor } from '#shared/identity/caller'
import { maskName } from '#shared/membership/maskName'
import { done } from '#shared/result'
import { asEnrollees } from '../enrol/enrollees'

const PAGE = 50

/** 等谁同意的报名. Whoever signed up first stands first; a chair sees those of the own union that wait for a chair. */
export async function listApprovals(
  { eventId, unionId, cursor }: Input<'events.approvals'>,
  { store, person, now }: PersonContext
): Promise<Output<'events.approvals'>> {
  const awaits = unionId === undefined ? _.exists(true) : ('chair' as const)
  const page = await store.registrations.page({
    where: { eventId, status: 'confirmed', ...(unionId !== undefined && { unionId }), awaits },
    order: ['at', 'asc'],
    thenBy: ['memberId', 'asc'],
    size: PAGE,
    cursor,
  })
  const members = await store.members.listByIds(page.items.map(({ memberId }) => memberId))
  const rowOf = new Map((await asEnrollees(store, eventId, members, now)).map((row) => [row.id, row]))
  const items = page.items.flatMap(({ memberId, unionId: of, awaits: step, at }) => {
    const row = rowOf.get(memberId)
    if (!row || !step) return []
    const { status: _status, name, maskedPhone, ...record } = row
    const isOpen = isReaderFor(person, of)
    return {
      ...{ ...record, at, awaits: step },
      ...(isOpen ? { name, maskedPhone } : { name: maskName(name), maskedPhone: '', isMasked: true as const }),
    }
  })
  return done({ ...page, items })
}
