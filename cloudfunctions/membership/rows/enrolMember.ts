import type { PersonContext } from '#server/context'
import { dayStart } from '#shared/beijingTime'
import type { Member } from '#shared/membership/member'
import { done, type Result, refused } from '#shared/result'
import { leaveRecount } from '../../directory/feature'
import { bindRow } from '../bindRow'
import { addMember } from './addMember'

type Enrolled = Pick<Member, 'name' | 'phone' | 'enterpriseId'> & {
  personId: string
  /** Row of a worker who joins now. */
  memberId?: string | undefined
}

type Hindrance =
  | 'joining_elsewhere'
  | 'joining_firm_without_union'
  | 'phone_in_enterprise'
  | 'row_left'
  | 'row_taken'
  | 'enterprise_closed'

/**
 * 入册. Whoever was let in has a row as a member, found or made, and is bound to it. Safe to repeat after a crash between its
 * steps; a number that stands elsewhere is left for an officer to look at.
 */
export async function enrolMember(
  { name, phone, enterpriseId, personId, memberId }: Enrolled,
  context: PersonContext
): Promise<Result<{ memberId: string }, Hindrance>> {
  const rowId = memberId ? done(memberId) : await findOrAdd({ name, phone, enterpriseId }, context)
  if (!rowId.ok) return rowId
  const row = await joinUnion(rowId.value, context)
  if (row.standing === 'left') return refused('row_left')
  if (!(await bindRow(context.store, row, personId))) return refused('row_taken')
  return done({ memberId: row.id })
}

async function findOrAdd(
  { name, phone, enterpriseId }: Pick<Member, 'name' | 'phone' | 'enterpriseId'>,
  context: PersonContext
): Promise<Result<string, Hindrance>> {
  const added = await addMember(
    { name, phone: { from: 'typed', number: phone }, enterpriseId, standing: 'member', despite: false },
    context
  )
  if (added.ok) return added.value.kind === 'added' ? done(added.value.memberId) : refused('joining_elsewhere')
  switch (added.reason) {
    case 'no_union':
      return refused('joining_firm_without_union')
    case 'phone_in_enterprise':
    case 'row_left':
    case 'enterprise_closed':
      return refused(added.reason)
    default:
      throw new Error(`A row of today was refused: ${added.reason}.`)
  }
}

/** A worker of the enterprise becomes a member as of today. */
async function joinUnion(rowId: string, { store, now }: PersonContext): Promise<Member> {
  const { unionId } = await store.members.get(rowId)
  await leaveRecount(store, { unionIds: [unionId], now }, () =>
    store.members.change({ _id: rowId, standing: 'worker' }, { standing: 'member', joinedAt: dayStart(now) })
  )
  return store.members.get(rowId)
}
