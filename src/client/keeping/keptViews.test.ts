import { keptViews } from './keptViews'
import { aStoragePlace } from './testing/aStoragePlace'

const DAY = 24 * 60 * 60_000
const articles = (kept: Map<string, unknown>) => [...kept.keys()].filter((key) => key.startsWith('view:'))

describe('what was seen last', () => {
  test('is there again without a network', async () => {
    const { place } = aStoragePlace()
    await keptViews({ place, version: 'a' }).of('article:1').write({ title: '健步' })
    expect(await keptViews({ place, version: 'a' }).of('article:1').read()).toEqual({ title: '健步' })
  })

  test('of another version of the contract is not shown', async () => {
    const { place } = aStoragePlace()
    await keptViews({ place, version: 'a' }).of('article:1').write({ title: '健步' })
    expect(await keptViews({ place, version: 'b' }).of('article:1').read()).toBeUndefined()
  })

  test.each([
    [29, { title: '健步' }],
    [30, undefined],
  ])('after %i days: %j', async (days, expected) => {
    let now = 0
    const views = keptViews({ place: aStoragePlace().place, version: 'a', now: () => now })
    await views.of('article:1').write({ title: '健步' })
    now = days * DAY
    expect(await views.of('article:1').read()).toEqual(expected)
  })

  test('what is no kept view is ignored', async () => {
    const { place } = aStoragePlace()
    await place.put('view:article:1', { title: '健步' })
    expect(await keptViews({ place, version: 'a' }).of('article:1').read()).toBeUndefined()
  })

  test('of more than sixty the oldest go first, and one that is seen again is young', async () => {
    const { place, kept } = aStoragePlace()
    const views = keptViews({ place, version: 'a' })
    for (let id = 1; id <= 60; id += 1) await views.of(`article:${id}`).write(id)
    await views.of('article:1').write('again')
    await views.of('article:61').write(61)
    expect(articles(kept)).toHaveLength(60)
    expect(await views.of('article:1').read()).toBe('again')
    expect(await views.of('article:2').read()).toBeUndefined()
  })

  test('many that come at once are all counted', async () => {
    const { place, kept } = aStoragePlace()
    const views = keptViews({ place, version: 'a' })
    await Promise.all(Array.from({ length: 80 }, (_, id) => views.of(`article:${id}`).write(id)))
    expect(articles(kept)).toHaveLength(60)
  })

  test('on a full phone the oldest make room for the newest', async () => {
    const { place } = aStoragePlace(4)
    const views = keptViews({ place, version: 'a' })
    for (const id of [1, 2, 3, 4]) await views.of(`article:${id}`).write(id)
    expect(await views.of('article:4').read()).toBe(4)
    expect(await views.of('article:1').read()).toBeUndefined()
  })
})
