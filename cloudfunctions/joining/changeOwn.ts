import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { done, refused } from '#shared/result'
import { openFirm } from './applyToJoin'
import { begin, findOwn } from './begin'
import { viewOwn } from './viewOwn'

/** 转会籍. Asked of the union to which somebody goes; the row is moved when both have said yes. */
export async function moveOwn(
  { newKey, enterpriseId }: Input<'joining.move'>,
  context: PersonContext
): Promise<Output<'joining.move'>> {
  const { store } = context
  const own = await findRow(context, newKey)
  if (!own.ok) return own
  if ('view' in own.value) return done(own.value.view)
  const { row } = own.value
  const firm = await openFirm(store, enterpriseId)
  if (!firm || firm === 'closed') return refused('joining_closed')
  if (row.enterpriseId === firm.id) return refused('already_there')
  const union = firm.unionId === NO_UNION ? undefined : { unionId: firm.unionId, unionName: firm.unionName }
  return begin(context, {
    ...{ kind: 'move', newKey, name: row.name, phone: row.phone, isProven: true, work: 'staff', isQuiet: false },
    ...{ memberId: row.id, enterpriseId: firm.id, firmName: firm.name, ...union },
  })
}

/** 退会. Asked of one's own union; until both have said yes nothing ends. */
export async function leaveOwn(
  { newKey, word }: Input<'joining.leave'>,
  context: PersonContext
): Promise<Output<'joining.leave'>> {
  const { store } = context
  const own = await findRow(context, newKey)
  if (!own.ok) return own
  if ('view' in own.value) return done(own.value.view)
  const { row } = own.value
  const firm = await store.enterprises.find(row.enterpriseId)
  const union = row.unionId === NO_UNION ? undefined : { unionId: row.unionId, unionName: firm?.unionName ?? '' }
  return begin(context, {
    ...{ kind: 'leave', newKey, name: row.name, phone: row.phone, isProven: true, work: 'staff', isQuiet: false },
    ...{ memberId: row.id, enterpriseId: row.enterpriseId, firmName: firm?.name ?? '', word, ...union },
  })
}

/** The row of whoever asks, unless something is under way already. */
async function findRow(context: PersonContext, newKey: string) {
  const { store, person } = context
  const before = await findOwn(context, 'move')
  if (before?.newKey === newKey) return done({ view: await viewOwn(store, before) })
  if (!person.member) return refused('joining_not_member')
  if (before?.shelf === 'open') return refused('joining_open')
  return done({ row: await store.members.get(person.member.id) })
}
