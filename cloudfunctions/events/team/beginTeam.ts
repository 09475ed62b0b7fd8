import { randomBytes } from 'node:crypto'
import type { Store } from '#server/store'
import type { UnionEvent } from '#shared/events/event'
import type { TeamIn } from '#shared/events/team/teamIn'
import type { BoundMember } from '#shared/membership/member'

const HOUR = 3_600_000

/** 建队. The team that somebody begins, of whom they are the first; nothing where everybody comes for themselves. */
export async function beginTeam(
  store: Store,
  { team: rule, closesAt }: UnionEvent,
  { member, now }: { member: BoundMember; now: number }
): Promise<TeamIn | undefined> {
  if (!rule) return undefined
  const isWoman = rule.women ? await isWomanByRoster(store, member.id) : false
  return {
    captain: member.id,
    code: randomBytes(9).toString('base64url'),
    ...(rule.colleagues && { enterprise: member.enterpriseId }),
    ...(isWoman && { women: [member.id] }),
    // Once sign-up is closed nobody can come any more.
    ...(now < closesAt && { until: Math.min(now + rule.hours * HOUR, closesAt) }),
    rev: 0,
  }
}

export async function isWomanByRoster({ members }: Store, memberId: string): Promise<boolean> {
  return (await members.find(memberId))?.tags?.includes('woman') ?? false
}
