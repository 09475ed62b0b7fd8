import { createHash } from 'node:crypto'
import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import { type Joining, laneOf } from '#shared/joining/joining'
import { stepDueAt } from '#shared/joining/promise'
import type { JoiningView } from '#shared/joining/view'
import { pageKey } from '#shared/page'
import { done, type Result, refused } from '#shared/result'
import { promiseWork } from '../agenda/feature'
import { chairsOf } from './handlers'
import { joiningReview } from './joiningReview'
import { tellApplicant, tellHandlers } from './tell'
import { viewOwn } from './viewOwn'

type Given = Pick<Joining, 'kind' | 'newKey' | 'name' | 'phone' | 'isProven' | 'work' | 'isQuiet' | 'firmName'> &
  Partial<Pick<Joining, 'unionId' | 'unionName' | 'enterpriseId' | 'memberId' | 'word'>>

/** One person has one of a lane: the id says so, whatever is tapped twice. */
export function joiningId(kind: Joining['kind'], personId: string): string {
  return `${laneOf(kind)}${createHash('sha256').update(`joining ${personId}`).digest('hex').slice(0, 20)}`
}

/** The one that is under way, or was the last. */
export function findOwn({ store, person }: Pick<PersonContext, 'store' | 'person'>, kind: Joining['kind']) {
  return store.joinings.find(joiningId(kind, person.id))
}

/**
 * 交申请. To the chair where the union has one who may act, else to the station at once; a request for a union goes to the station
 * alone. What ended before gives way to it.
 */
export async function begin(context: PersonContext, given: Given): Promise<Result<JoiningView, 'joining_open'>> {
  const { store, person, now } = context
  const id = joiningId(given.kind, person.id)
  const goesToChair = given.kind !== 'found' && (await chairsOf(store, { ...given, personId: person.id })).length > 0
  const begun: Joining = {
    ...{ ...given, id, personId: person.id, state: goesToChair ? 'chair' : 'station', shelf: 'open' },
    ...{
      dueAt: stepDueAt(now),
      steps: [{ deed: 'asked', at: now }],
      rev: 1,
      heldUntil: 0,
      at: now,
      pageKey: pageKey(now, id),
    },
  }
  await promiseWork(store, { name: 'joining.look', subject: id, now })
  await store.joinings.remove({ _id: id, shelf: 'done', newKey: _.neq(given.newKey) })
  if (!(await store.joinings.add(begun))) {
    const before = await store.joinings.get(id)
    return before.newKey === given.newKey ? done(await viewOwn(store, before)) : refused('joining_open')
  }
  await joiningReview.tasks.note(store, id)
  const by = await tellHandlers(store, begun, now)
  await tellApplicant(store, begun, { told: 'asked', by, now })
  return done(await viewOwn(store, begun))
}
