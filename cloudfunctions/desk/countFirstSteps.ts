import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { THE_TERRITORY } from '#shared/directory/territory'
import { done } from '#shared/result'

/** 头几步. Each step is counted from the rows themselves, so it ticks itself and comes back when they are gone. */
export async function countFirstSteps(
  _input: Input<'desk.firstSteps'>,
  { store }: PersonContext
): Promise<Output<'desk.firstSteps'>> {
  const there = { closedAt: null }
  const [street, officers, unions, enterprises, people, chairs, accounts] = await Promise.all([
    store.territory.find(THE_TERRITORY),
    store.people.count({ 'roles.kind': _.in(['officer', 'federation']) }),
    store.unions.count(there),
    store.enterprises.count(there),
    store.members.count(),
    store.people.count({ 'roles.kind': 'chair' }),
    store.capabilities.count(),
  ])
  const hasStation = street?.phone !== undefined
  return done({ hasStation, officers, unions, enterprises, people, chairs, hasAccount: accounts > 0 })
}
