import type { PersonContext } from '#server/context'
import type { Changes } from '#server/store/fields'
import type { Input } from '#shared/api'
import { NO_UNION } from '#shared/directory/directory'
import { type Joining, joiningKindName } from '#shared/joining/joining'
import { done, type Result, refused } from '#shared/result'
import { enrolMember, leaveMember, moveMember } from '../../membership/feature'
import { hold, letGo } from './hold'

type Decision = Input<'joining.decide'>['decision']
type Firm = { enterpriseId: string; unionId: string; unionName: string; firmName: string }

/**
 * 真的办. Holds the application, so that nobody else settles, refuses or withdraws it meanwhile, and has the roster follow. After a
 * crash between the two it is settled once more; what was done to the roster is found again.
 */
export async function settle(found: Joining, decision: Decision, context: PersonContext) {
  const firm = found.kind === 'join' ? await firmFor(found, decision, context) : done(undefined)
  if (!firm.ok) return firm
  if (!(await hold(found, context))) return refused('joining_moved')
  const written = await onTheRoster(found, firm.value, context)
  if (!written.ok) await letGo(found, context)
  return written
}

/** Under which enterprise the row stands: that of the application, else the one that the officer names. */
async function firmFor(
  { enterpriseId, memberId }: Joining,
  decision: Decision,
  { store }: PersonContext
): Promise<Result<Firm, 'joining_which_firm' | 'joining_firm_without_union' | 'enterprise_closed'>> {
  const named = decision.kind === 'pass' ? decision.enterpriseId : undefined
  const id = memberId ? (await store.members.get(memberId)).enterpriseId : (named ?? enterpriseId)
  if (!id) return refused('joining_which_firm')
  const firm = await store.enterprises.get(id)
  if (firm.closedAt) return refused('enterprise_closed')
  if (firm.unionId === NO_UNION) return refused('joining_firm_without_union')
  return done({ enterpriseId: id, unionId: firm.unionId, unionName: firm.unionName, firmName: firm.name })
}

async function onTheRoster(found: Joining, firm: Firm | undefined, context: PersonContext) {
  const { kind, name, phone, personId, memberId = '', enterpriseId = '', word } = found
  const reason = joiningKindName[kind]
  switch (kind) {
    case 'found':
      return done<Changes<Joining>>({})
    case 'join': {
      const { enterpriseId = '', ...where } = firm ?? {}
      const row = found.memberId ? { memberId } : {}
      const made = await enrolMember({ name, phone, enterpriseId, personId, ...row }, context)
      return made.ok ? done<Changes<Joining>>({ ...where, enterpriseId, memberId: made.value.memberId }) : made
    }
    case 'move': {
      const { enterpriseId: from } = await context.store.members.get(memberId)
      if (from === enterpriseId) return done<Changes<Joining>>({})
      const moved = await moveMember({ memberId, from, to: enterpriseId, reason }, context)
      return moved.ok ? done<Changes<Joining>>({}) : moved
    }
    case 'leave': {
      const left = await leaveMember({ memberId, on: context.now, reason: word ?? reason, giveBack: true }, context)
      return left.ok ? done<Changes<Joining>>({}) : left
    }
  }
}
