import type { Person } from '#shared/identity/person'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anArticle, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'

const street = { kind: 'street', id: 'street' } as const
const chairOf = (unionId: string) => aPerson('Zhou', { roles: [{ kind: 'chair', unionId }] })

async function aDesk() {
  const { store, queries } = await aFullStore()
  await store.articles.add(anArticle('a1', { title: '新办法' }))
  const wait = (kind: 'reviews' | 'waitingPushes' | 'drafts' | 'waitingPeople', subject: string, over: object = {}) =>
    store.tasks.put({
      ...{ id: `${kind}:${subject}`, kind, subject, scope: street, since: NOON - HOUR, size: { [kind]: 1 } },
      ...over,
    })
  const work = async (person: Person = anOfficer()) => answered(await atTheDoor('desk.work', {}, asking(store, person)))
  return { store, queries, wait, work }
}

describe('the work of today', () => {
  test('is what is late, what is due within a week, and what came in, by name and each once', async () => {
    const { wait, work } = await aDesk()
    await wait('reviews', 'a1')
    await wait('waitingPushes', 'late', { due: NOON })
    await wait('waitingPushes', 'soon', { due: NOON + DAY })
    await wait('waitingPushes', 'far', { due: NOON + 8 * DAY })
    const { late, due, came } = await work()
    expect(late.map(({ subject }) => subject)).toEqual(['late'])
    expect(due.map(({ subject }) => subject)).toEqual(['soon'])
    expect(came.map(({ subject, name }) => [subject, name]).sort()).toEqual([
      ['a1', '新办法'],
      ['far', ''],
    ])
  })

  test('is not a draft, nor what waits no longer', async () => {
    const { wait, work } = await aDesk()
    await wait('drafts', 'a1')
    await wait('reviews', 'over', { until: NOON })
    expect(await work()).toEqual({ late: [], due: [], came: [] })
  })

  test('is for a chair that of the own union', async () => {
    const { wait, work } = await aDesk()
    await wait('waitingPeople', 'cup', { scope: { kind: 'union', id: 'noodle-union' }, size: { waitingPeople: 7 } })
    await wait('reviews', 'a1')
    expect((await work(chairOf('noodle-union'))).came).toMatchObject([{ subject: 'cup', count: 7 }])
    expect((await work(chairOf('steel-union'))).came).toEqual([])
  })

  test('shows the latest few of many', async () => {
    const { wait, work } = await aDesk()
    for (let index = 0; index < 9; index++) await wait('reviews', `r${index}`, { since: NOON - index })
    expect((await work()).came.map(({ subject }) => subject)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'])
  })
})
