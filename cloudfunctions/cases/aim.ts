import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import { holds, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import { type Case, isRightsHelp } from '#shared/cases/case'
import type { Person } from '#shared/identity/person'
import { done, type Result, refused } from '#shared/result'
import { handlersAt } from './handlers'

type Said = Pick<Input<'cases.say'>, 'kind' | 'topic' | 'to' | 'against' | 'counselOnly'>

/** Whose a new case is: its level, its owner if there is one by then, and who never reads it. */
export type CaseAim = Pick<Case, 'level' | 'startLevel' | 'barred'> &
  Partial<Pick<Case, 'owner' | 'unionId' | 'unionName' | 'counselOnly'>>

/** Whoever says something; `answersFor` is the officer of what it is about, who gets it where they may handle it. */
interface Speaker extends Pick<Person, 'member'> {
  isNamed: boolean
  answersFor: string | undefined
}

/**
 * 给谁办. What somebody is complained of never goes to them: about the people of a union to the station, about an officer to the
 * federation. What is left of an anonymous case is the union alone, and that only where it is needed for this.
 */
export async function aimCase(
  store: Store,
  { kind, topic, to, against, counselOnly }: Said,
  { member, isNamed, answersFor }: Speaker
): Promise<Result<CaseAim, 'case_nobody' | 'case_member_first' | 'case_no_chair' | 'case_no_counsel'>> {
  if (counselOnly && !isRightsHelp({ kind, topic })) throw new RequestFault('bad_request')
  const isForUnion = to === 'union' && !counselOnly && !against && kind !== 'complaint' && kind !== 'supervision'
  if ((against || isForUnion) && !member?.unionId) return refused('case_member_first')
  const union = member?.unionId ? await store.unions.find(member.unionId) : undefined
  const responsible =
    member && (isNamed || against) ? await findResponsible(store, member, union?.officerId) : undefined
  const level = against === 'officer' ? 'federation' : isForUnion ? 'union' : 'station'
  const barred = await findBarred(store, { against, unionId: union?.id, responsible })
  const handlers = await handlersAt(store, { level, unionId: union?.id, barred, ...(counselOnly && { counselOnly }) })
  if (counselOnly && handlers.length === 0) return refused('case_no_counsel')
  if (handlers.length === 0) return refused(isForUnion ? 'case_no_chair' : 'case_nobody')
  const owner =
    [answersFor, responsible].map((first) => first && handlers.find(({ id }) => id === first)).find((found) => found) ||
    (handlers.length === 1 ? handlers[0] : undefined)
  const isKept = isNamed || against !== undefined || isForUnion
  return done({
    ...{ level, startLevel: level, barred, ...(counselOnly && { counselOnly }) },
    ...(owner && { owner: { id: owner.id, name: owner.name } }),
    ...(isKept && union && { unionId: union.id, unionName: union.name }),
  })
}

/** 责任干部 of the enterprise, else of the union. */
async function findResponsible(
  { enterprises }: Store,
  { enterpriseId }: NonNullable<Person['member']>,
  ofUnion: string | undefined
): Promise<string | undefined> {
  return (await enterprises.find(enterpriseId))?.officerId ?? ofUnion
}

interface Complained {
  against: Said['against']
  unionId: string | undefined
  responsible: string | undefined
}

/** Accounts of those of whom somebody complains: all who run or read that union, or the officer who is responsible for it. */
async function findBarred({ people }: Store, { against, unionId, responsible }: Complained): Promise<string[]> {
  if (against === 'officer') return responsible ? [responsible] : []
  if (against !== 'chair' || !unionId) return []
  const holders = await people.listAll({ where: { 'roles.of.id': unionId }, fields: ['roles'] })
  return holders.filter(({ roles }) => holds(roles, ['chair', 'committee'], [unionOf(unionId)])).map(({ id }) => id)
}
