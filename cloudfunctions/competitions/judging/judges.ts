import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { heldFor, type Role, roleFor, type Thing } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { giveOut } from '../../identity/feature'

/** 裁判. Those who judge this competition, and nothing else. */
export async function listJudges(
  { competitionId }: Input<'competitions.judges'>,
  { store }: PersonContext
): Promise<Output<'competitions.judges'>> {
  return done(await judgesOf(store, competitionId))
}

export async function judgesOf({ people }: Store, competitionId: string) {
  const holders = await people.listAll({ where: { 'roles.of.id': competitionId }, fields: ['name', 'roles'] })
  return holders
    .filter(({ roles }) => roles.some((role) => isJudge(role, competitionId)))
    .map(({ id, name }) => ({ id, name }))
}

/** 请裁判. A code for one phone; it is shown once and handed over in person. */
export async function inviteJudge(
  { competitionId, name, ...key }: Input<'competitions.inviteJudge'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'competitions.inviteJudge'>> {
  await store.competitions.get(competitionId)
  const roles = [roleFor('judge', thingOf(competitionId))]
  line.say({ remark: name })
  return done(await giveOut(store, { name, roles, invitedBy: person.id, ...key }, now))
}

/** 不再是裁判. What they wrote stays; whoever has no other post is signed out on every device. */
export async function endJudge(
  { competitionId, personId }: Input<'competitions.endJudge'>,
  { store, line }: PersonContext
): Promise<Output<'competitions.endJudge'>> {
  const { name = '', roles = [], member } = (await store.people.find(personId)) ?? {}
  const ended = roles.filter((role) => isJudge(role, competitionId))
  if (ended.length === 0) return refused('not_a_judge')
  const isLast = ended.length === roles.length && !member
  await store.people.change({ _id: personId }, { roles: _.pullAll(ended), ...(isLast && { sessions: [] }) })
  line.say({ remark: name })
  return done({ ended: true })
}

function thingOf(id: string): Thing {
  return { kind: 'competition', id }
}

function isJudge(role: Role, competitionId: string): boolean {
  const { kind, id } = heldFor(role)
  return role.kind === 'judge' && kind === 'competition' && id === competitionId
}
