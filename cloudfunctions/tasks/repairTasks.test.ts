import { TASK_KINDS } from '#shared/tasks/task'
import { decideComment } from '../comments/decideComment'
import { writeComment } from '../comments/writeComment'
import { features } from '../features'
import { aFullStore } from '../testing/aStore'
import { dyingAfter, survive } from '../testing/dying'
import { anArticle, anEvent, anOfficer, aPerson, asking, askingMember, DAY, NOON } from '../testing/factories'
import { bookOf } from '../testing/places/bookOf'
import { whatWaits } from '../testing/whatWaits'
import { repairTasks } from './repairTasks'

const MINUTE = 60_000
const KEY = '0123456789abcdef'
const sources = features.flatMap(({ tasks = [] }) => tasks)

/** Rows stored before there were tasks: one of most kinds, and an event with two people in its queue. */
async function aDesk() {
  const full = await aFullStore({ events: [anEvent({ unionId: 'noodle-union' })], people: [aPerson('Li')] })
  const { store } = full
  const turns = ['Wang', 'Zhao'].map((name) => ({ member: `m-${name}`, turn: name, at: NOON }))
  await store.places.put(bookOf(anEvent({ unionId: 'noodle-union' }), [], turns))
  const review = { askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON }
  await store.articles.addMany([
    anArticle('public', { commentsOn: true }),
    anArticle('draft', { state: 'draft' }),
    anArticle('asked', { state: 'review', review }),
    anArticle('changed', { proposal: { words: anArticle(), state: 'review', review } }),
  ])
  return { ...full, repair: (now = NOON) => repairTasks(store, sources, now) }
}

const write = (store: Awaited<ReturnType<typeof aDesk>>['store']) =>
  writeComment({ articleId: 'public', newKey: KEY, text: '好' }, askingMember(store, 'Li'))

test('every kind of task is what one feature says', () => {
  expect(sources.flatMap(({ kinds }) => kinds).sort()).toEqual([...TASK_KINDS].sort())
})

describe('the repair of the tasks', () => {
  test('fills in what waited before there were tasks, with its first run', async () => {
    const { store, repair } = await aDesk()
    expect(await store.tasks.count()).toBe(0)
    await repair()
    expect(await whatWaits(store)).toEqual({ drafts: 1, reviews: 2, waitingPeople: 2 })
    expect(await store.tasks.get('waitingPeople:cup')).toMatchObject({ scope: { kind: 'union', id: 'noodle-union' } })
  })

  test('notes what a crash kept from being noted, and settles what it kept from being settled', async () => {
    const { store, repair } = await aDesk()
    await repair()
    const waits = { drafts: 1, reviews: 2, waitingPeople: 2 }
    await survive(write(dyingAfter(3, store)))
    expect((await store.comments.get(`c${KEY}`)).state).toBe('waiting')
    await repair(NOON + 10 * MINUTE)
    expect(await whatWaits(store)).toEqual({ ...waits, comments: 1 })

    const decide = { commentId: `c${KEY}`, decision: 'show' as const }
    await survive(decideComment(decide, asking(dyingAfter(1, store), anOfficer())))
    expect((await store.comments.get(`c${KEY}`)).state).toBe('shown')
    await repair(NOON + 20 * MINUTE)
    expect(await whatWaits(store)).toEqual(waits)
  })

  test('takes nothing for waiting that a deed has settled while it looked', async () => {
    const { store } = await aDesk()
    await write(store)
    await store.tasks.remove({ kind: 'comments' })
    const slow = sources.map((source) => ({
      ...source,
      list: async (...given: Parameters<typeof source.list>) => {
        const seen = await source.list(...given)
        if (source.kinds.includes('comments'))
          await decideComment({ commentId: `c${KEY}`, decision: 'refuse' }, asking(store, anOfficer()))
        return seen
      },
    }))
    await repairTasks(store, slow, NOON)
    expect(await whatWaits(store)).not.toHaveProperty('comments')
  })

  test('clears away what waits no longer because its time is over', async () => {
    const { store, repair } = await aDesk()
    await repair()
    await repair(NOON + 3 * DAY)
    expect(await whatWaits(store, NOON + 3 * DAY)).toEqual({ drafts: 1, reviews: 2 })
  })

  test('changes nothing where all is in order', async () => {
    const { contents, repair } = await aDesk()
    await repair()
    const before = await contents()
    await repair(NOON + 10 * MINUTE)
    expect(await contents()).toBe(before)
  })
})
