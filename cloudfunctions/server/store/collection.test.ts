import { openTokenStore } from '../../account/tokenStore'
import { aStore } from '../../testing/aStore'
import { anArticle, anEvent, aPerson, NOON } from '../../testing/factories'
import { runEach } from '../runEach'

describe('a collection', () => {
  test('adds once, finds, counts, changes and removes', async () => {
    const { people } = await aStore()

    expect([await people.add(aPerson('Li')), await people.add(aPerson('Li'))]).toEqual([true, false])
    expect(await people.find('nobody')).toBeUndefined()
    await expect(people.get('nobody')).rejects.toMatchObject({ fault: 'not_found' })
    expect(await people.change({ _id: 'p-Li' }, { name: 'Li Na' })).toBe(1)
    expect(await people.change({ _id: 'nobody' }, { name: 'x' })).toBe(0)
    expect(await people.findWhere({ name: 'Li Na' })).toMatchObject({ id: 'p-Li' })
    expect([await people.remove({ _id: 'p-Li' }), await people.count()]).toEqual([1, 0])
  })

  test('answers an empty list for no ids, without asking', async () => {
    const { people } = await aStore({ people: [aPerson('Li')] })
    expect([await people.listByIds([]), (await people.listByIds(['p-Li', 'x'])).length]).toEqual([[], 1])
  })

  test('sorts equals by their second order, so that a page goes on behind its last row', async () => {
    const store = await aStore()
    await store.articles.addMany(['c', 'a', 'b'].map((id) => anArticle(id, { changedAt: NOON, pageKey: 'same' })))
    const list = async (cursor?: string) => {
      const page = await store.articles.page({
        where: { state: 'published' },
        order: ['changedAt', 'desc'],
        thenBy: ['_id', 'desc'],
        size: 2,
        cursor,
      })
      return page.items.map(({ id }) => id)
    }

    expect(await list()).toEqual(['c', 'b'])
    expect(await list(`${String(NOON).padStart(14, '0')}:b`)).toEqual(['a'])
    expect(await list('no cursor of ours')).toEqual(['c', 'b'])
  })

  test('projects more than the twenty rows that the cloud gives without a limit', async () => {
    const ids = Array.from({ length: 30 }, (_value, index) => `e${index}`)
    const { places } = await aStore({ events: ids.map((id) => anEvent({ id })) })
    expect(await places.project({ status: 'open' }, { rev: 1 })).toHaveLength(30)
  })
})

test('a token of WeChat is kept for all, and thrown away only by who saw it fail', async () => {
  const tokens = openTokenStore(await aStore(), 'wx-union')
  expect(await tokens.read()).toBeUndefined()
  await tokens.write({ text: 'first', expiresAt: 1 })
  await tokens.write({ text: 'second', expiresAt: 2 })
  await tokens.expire('first')
  expect(await tokens.read()).toMatchObject({ text: 'second', expiresAt: 2 })
  await tokens.expire('second')
  expect(await tokens.read()).toBeUndefined()
})

test('one that fails keeps none of the others from their turn', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  const ran: number[] = []
  let running = 0
  let most = 0
  await runEach(
    [1, 2, 3, 4, 5, 6],
    async (item) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running -= 1
      if (item === 2) throw new Error('two')
      ran.push(item)
    },
    3
  )

  expect(ran.sort()).toEqual([1, 3, 4, 5, 6])
  expect([most, logged.mock.calls.length]).toEqual([3, 1])
  logged.mockRestore()
})
