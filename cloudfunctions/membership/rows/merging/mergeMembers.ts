import { isDeepStrictEqual } from 'node:util'
import type { PersonContext } from '#server/context'
import type { HeldPlace, RowHoldings } from '#server/house'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { dayStart, dayText } from '#shared/beijingTime'
import { NO_UNION } from '#shared/directory/directory'
import { maskName } from '#shared/membership/maskName'
import type { RosterStanding } from '#shared/membership/member'
import { quoted } from '#shared/quoted'
import { done, refused } from '#shared/result'
import { leaveDeeds } from '../../../agenda/feature'
import { leaveMessages } from '../../../delivery/feature'
import { recountsOf } from '../../../directory/feature'
import { followRow } from '../followRow'
import { rosterMessage } from '../rosterMessage'
import { keysOf, type StoredMember } from '../rowKeys'
import { joinRows } from './joinRows'

/**
 * 并成一行. Two rows that are one person: the one that stays is written first, then their places are one, then the
 * other says into which it went. Safe to repeat after a crash anywhere.
 */
export async function mergeMembers(
  { keepId, dropId, take, reason }: Input<'membership.merge'>,
  context: PersonContext
): Promise<Output<'membership.merge'>> {
  const { store, house, person, now, line } = context
  if (keepId === dropId) return refused('row_left')
  const rows = await store.members.listByIds([keepId, dropId])
  const [keep, drop] = [keepId, dropId].map((id) => rows.find((row) => row.id === id))
  if (!keep || !drop) throw new RequestFault('not_found')
  if (keep.standing === 'left') return refused('row_left')
  if (drop.left?.into === keepId) {
    line.leaveOut()
    return done({ givenBack: 0 })
  }
  if (drop.standing === 'left') return refused('row_left')
  const { standing } = drop
  if (keep.personId && drop.personId && keep.personId !== drop.personId) return refused('both_bound')
  const deed = { action: 'membership.merge', by: person.id, now } as const
  const after = joinRows(keep, drop, { take, deed })
  if (after.unionId === NO_UNION && after.standing === 'member') return refused('no_union')

  const deeds = [
    ...recountsOf([keep.unionId, drop.unionId]),
    ...house.holdings.follows(keepId),
    { name: 'membership.follow' as const, subject: keepId },
  ]
  const write = () => join(context, { keep, drop: { ...drop, standing }, after, reason })
  const outcome = await leaveDeeds(store, deeds, { now, write })
  if (outcome.ok) line.say({ remark: `并入名册 ${dropId}：${maskName(drop.name)}，${reason}` })
  return outcome
}

interface Joining {
  keep: StoredMember
  drop: StoredMember & { standing: RosterStanding }
  after: StoredMember
  reason: string
}

async function join(
  { store, house, sealing, person, now }: PersonContext,
  { keep, drop, after, reason }: Joining
): Promise<Output<'membership.merge'>> {
  const { id: keepId } = keep
  const { id: dropId, standing } = drop
  if (!(await write(store, keep, after))) return refused('row_changed')
  const dropped = await house.holdings.list(store, { memberId: dropId, now })
  const doubled = dropped.length > 0 ? await findDoubled(house.holdings, store, { keepId, dropped, now }) : []
  await tell(store, after, doubled, now)
  if (dropped.length > 0) await house.holdings.handOver(store, { memberId: dropId, to: keepId, now, sealing })
  await followRow(store, after, dropId)
  if (after.personId) await store.registrations.change({ memberId: keepId }, { personId: after.personId })
  const gone = { on: dayStart(now), why: reason, at: now, by: person.id, standing, into: keepId }
  await store.members.change({ _id: dropId }, { standing: 'left', left: gone, personId: _.remove() })
  // Looked at afterwards too: of two who merge the same two rows the other way round, one keeps its row.
  if ((await store.members.get(keepId)).standing !== 'left') return done({ givenBack: doubled.length })
  await bringBack(store, drop, keepId)
  await house.holdings.handOver(store, { memberId: keepId, to: dropId, now, sealing })
  return refused('row_changed')
}

/** The row that would have gone into one that has left meanwhile is there again. */
async function bringBack(store: Store, { id, standing, personId }: Joining['drop'], keepId: string): Promise<void> {
  const back = { standing, left: _.remove(), ...(personId && { personId }) }
  await store.members.change({ _id: id, 'left.into': keepId }, back)
  await followRow(store, await store.members.get(id), keepId)
}

/** Events to come in which both rows have a place, or wait for one. */
async function findDoubled(
  { list }: RowHoldings,
  store: Store,
  { keepId, dropped, now }: { keepId: string; dropped: HeldPlace[]; now: number }
): Promise<HeldPlace[]> {
  const kept = new Set((await list(store, { memberId: keepId, now })).map(({ id }) => id))
  return dropped.filter(({ id }) => kept.has(id))
}

async function write({ members }: Store, keep: StoredMember, after: StoredMember): Promise<boolean> {
  const { name, phone, standing, joinedAt, positions, tags, personId, releasedFrom, phoneBySheet, moved } = after
  const asRead = { _id: keep.id, name: keep.name, phone: keep.phone, standing: keep.standing }
  const changes = {
    ...{ name, phone, standing, joinedAt },
    ...(positions && { positions }),
    ...(tags && { tags }),
    ...(personId && { personId }),
    ...(releasedFrom && { releasedFrom }),
    ...(phoneBySheet && { phoneBySheet }),
    ...(moved && { moved }),
    ...keysOf(after),
  }
  const isFree = { ...asRead, personId: _.in([null, personId ?? null]) }
  if (isDeepStrictEqual(keep, after)) return (await members.count(isFree)) === 1
  if ((await members.change(isFree, changes)) === 1) return true
  return isWritten(await members.get(keep.id), after)
}

/** Whether a run before a crash has written it all: nothing is left to change then. */
function isWritten(row: StoredMember, { name, phone, standing, personId }: StoredMember): boolean {
  const isSame = row.name === name && row.phone === phone && row.standing === standing
  return isSame && row.personId === personId
}

async function tell(store: Store, { id, personId }: StoredMember, doubled: HeldPlace[], now: number): Promise<void> {
  if (!personId) return
  const messages = doubled.map(({ id: eventId, title, startsAt }) =>
    rosterMessage(
      {
        ...{ rowId: id, occasion: `doubled-${eventId}`, personId },
        ...{ title: '两份报名并成了一份', result: '已合并' },
        text: `名册上有您的两行，已经并成一行。${dayText(startsAt, now)}的${quoted(title)}您报了两份，留一份，另一份放回。`,
      },
      now
    )
  )
  await leaveMessages(store, messages, now)
}

/** Whether another row went into this one: that one says nothing but where it went, and nobody would know of its person. */
export async function hasTakenIn({ log }: Store, rowId: string): Promise<boolean> {
  return (await log.count({ subject: rowId, action: 'membership.merge' })) > 0
}
