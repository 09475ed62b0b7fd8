import { BESIDE_MS } from '#shared/desk/beside'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, asking, DAY, NOON } from '../testing/factories'
import { forgetBesides } from './forgetBesides'

async function twoOfficers() {
  const { store, queries } = await aFullStore({
    people: [anOfficer('Lin'), anOfficer('Guo')],
  })
  const beside = async (name: string, now = NOON, over: { articleId?: string; isLeaving?: true } = {}) => {
    const input = { articleId: 'a1', ...over }
    return answered(await atTheDoor('desk.besideArticle', input, asking(store, anOfficer(name), now))).names
  }
  return { store, queries, beside }
}

describe('whoever writes at an article', () => {
  test('is told of the others by name, not of themselves', async () => {
    const { beside } = await twoOfficers()
    expect(await beside('Lin')).toEqual([])
    expect(await beside('Guo')).toEqual(['Lin'])
    expect(await beside('Lin')).toEqual(['Guo'])
    expect(await beside('Guo', NOON, { articleId: 'a2' })).toEqual([])
  })

  test('is gone at once when they leave, and a minute after their browser fell silent', async () => {
    const { beside } = await twoOfficers()
    await beside('Lin')
    expect(await beside('Guo', NOON + BESIDE_MS - 1)).toEqual(['Lin'])
    expect(await beside('Guo', NOON + BESIDE_MS)).toEqual([])
    await beside('Lin', NOON + BESIDE_MS)
    await beside('Lin', NOON + BESIDE_MS, { isLeaving: true })
    expect(await beside('Guo', NOON + BESIDE_MS)).toEqual([])
  })

  test('costs two questions each time, one when they leave, and leaves no row behind', async () => {
    const { store, queries, beside } = await twoOfficers()
    await beside('Guo')
    const cost = async (run: () => Promise<unknown>) => {
      const before = queries()
      await run()
      return queries() - before
    }
    expect(await cost(() => beside('Lin'))).toBe(2)
    expect(await cost(() => beside('Lin', NOON, { isLeaving: true }))).toBe(1)
    expect(await store.besides.count()).toBe(1)
    await forgetBesides.forget(store, NOON + DAY, NOON + DAY)
    expect(await store.besides.count()).toBe(0)
  })
})
