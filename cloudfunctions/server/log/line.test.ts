import { contracts } from '#shared/contracts'
import { withNames } from '../../log/readLines'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { Died, survive } from '../../testing/dying'
import { anArticle, anEvent, anOfficer, asking, NOON } from '../../testing/factories'

async function aDesk() {
  const store = await aStore({ events: [anEvent()], people: [anOfficer()] })
  await store.articles.add(anArticle('a1'))
  return { store, desk: asking(store, anOfficer()), lines: () => store.log.list({ limit: 9 }) }
}

describe('the line of a deed', () => {
  test('says who did what to which thing, and what the use case adds', async () => {
    const { desk, lines } = await aDesk()
    await atTheDoor('events.resize', { eventId: 'cup', capacity: 5 }, desk)
    expect(await lines()).toEqual([
      {
        ...{ id: expect.any(String), at: NOON, personId: 'p-Lin' },
        ...{ action: 'events.resize', subject: 'cup', remark: '名额 2 → 5 个', named: expect.any(String) },
      },
    ])
  })

  test('keeps the name that its thing had then', async () => {
    const { store, desk, lines } = await aDesk()
    await store.events.change({ _id: 'cup' }, { title: '象棋比赛' })
    await atTheDoor('events.resize', { eventId: 'cup', capacity: 5 }, desk)
    await store.events.change({ _id: 'cup' }, { title: '围棋比赛' })
    const [row] = await withNames(store, { ...desk.house, namesFor: () => undefined }, await lines())
    expect(row?.thing).toBe('象棋比赛')
  })

  test('keeps of a telephone in anybody’s words its end and a digest', async () => {
    const { store, lines } = await aDesk()
    await store.events.change({ _id: 'cup' }, { title: '象棋' })
    const reason = '按他本人 13911112222 的要求（不是 13911112223）'
    await atTheDoor('events.cancel', { eventId: 'cup', reason }, asking(store, anOfficer()))
    await atTheDoor('invitations.give', { name: '郑 13911112222' }, asking(store, anOfficer()))

    const kept = JSON.stringify(await lines())
    expect(kept).not.toMatch(/1391111/)
    expect(kept.match(/尾号 222[23]（[\da-f]{4}）/g)?.length).toBe(3)
  })

  test('is there before the deed: a crash leaves none without its author, and it reads 没有完成', async () => {
    const { store, desk, lines } = await aDesk()
    const dead = { ...desk, store: { ...store, articles: { ...store.articles, change: async () => dies() } } }
    await survive(atTheDoor('news.pin', { articleId: 'a1', until: NOON + 1 }, dead))

    expect(await lines()).toMatchObject([{ personId: 'p-Lin', action: 'news.pin', subject: 'a1', state: 'open' }])
    const head = { ...desk, person: { ...anOfficer(), roles: [{ kind: 'federation' as const }] } }
    expect(await atTheDoor('log.list', {}, head)).toMatchObject({
      value: { items: [{ isOpen: true, deed: '置顶消息' }] },
    })
  })

  test('names also what was just begun, where a crash came behind it', async () => {
    const { store, desk, lines } = await aDesk()
    const dead = { ...desk, store: { ...store, tasks: { ...store.tasks, put: async () => dies() } } }
    const draft = {
      newKey: '0123456789abcdef',
      title: '健步行',
      channel: 'work' as const,
      summary: '',
      body: '<p>走</p>',
    }
    await survive(atTheDoor('news.write', draft, dead))

    const [line] = await lines()
    expect(line).toMatchObject({ action: 'news.write', state: 'open' })
    expect(await store.articles.get(line?.subject ?? '')).toMatchObject({ title: '健步行' })
  })

  test('is taken back when the deed is refused, when nothing is there, and when it had been done before', async () => {
    const { desk, lines } = await aDesk()
    expect(await atTheDoor('news.publish', { articleId: 'a1' }, desk)).toMatchObject({ reason: 'already_published' })
    await expect(atTheDoor('news.publish', { articleId: 'none' }, desk)).rejects.toThrow()
    await atTheDoor('events.cancel', { eventId: 'cup', reason: '检修' }, desk)
    await atTheDoor('events.cancel', { eventId: 'cup', reason: '检修' }, desk)
    expect((await lines()).map(({ action }) => action)).toEqual(['events.cancel'])
  })

  test('is written by the door alone, and never for a tap on one’s own', async () => {
    const { desk, lines } = await aDesk()
    await atTheDoor('news.favourite', { articleId: 'a1', on: true }, desk)
    await atTheDoor('news.list', {}, desk)
    expect(await lines()).toEqual([])
    expect(contracts['events.register'].kind).toBe('owns')
  })
})

function dies(): never {
  throw new Died('died in the deed')
}
