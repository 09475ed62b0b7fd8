import { answered } from '../../testing/answered'
import { aPictureDesk } from '../../testing/aPictureDesk'
import { aStorage } from '../../testing/aStorage'
import { HOUR } from '../../testing/factories'
import { judgePictures } from '../checking/judgePictures'
import { listFavourites } from './listFavourites'
import { listNews } from './listNews'
import { readArticle } from './readArticle'
import { searchNews } from './searchNews'

let storage: Awaited<ReturnType<typeof aStorage>>
let desk: Awaited<ReturnType<typeof aPictureDesk>>
beforeAll(async () => {
  storage = await aStorage()
})
afterEach(() => desk.close())
afterAll(() => storage.close())

async function open(options: Parameters<typeof aPictureDesk>[1] = {}) {
  desk = await aPictureDesk(storage, options)
  const { store, as, write, clock } = desk
  const hash = (fileId = '') => /([a-f0-9]{40})\.jpg/.exec(fileId)?.[1]
  return {
    ...desk,
    hash,
    /** An article with this cover that readers can find, beside another of its channel. */
    publish: async (cover: string) => {
      const { articleId } = answered(await write({ cover }))
      await store.articles.change({ _id: articleId }, { state: 'published', publishedAt: clock() })
      return articleId
    },
    smallOf: async (fileId: string) => (await store.files.findWhere({ fileId }))?.small ?? '',
    /** The cover of the one card in the feed. */
    inList: async () => hash(answered(await listNews({}, as('Lin'))).items[0]?.cover),
  }
}

describe('a photo as cover', () => {
  test('is small in every list and large on its page, once WeChat has let both through', async () => {
    const { bringCover, publish, ask, hear, hash, smallOf, inList, as, lay, store } = await open()
    const cover = await bringCover('合影')
    const [large, small] = [hash(cover), hash(await smallOf(cover))]
    const articleId = await publish(cover)
    expect(await inList()).toBe(large)
    await ask()
    expect(await inList()).toBe(large)
    await hear()

    expect(small).not.toBe(large)
    expect(await inList()).toBe(small)
    await store.favourites.add({ id: `p-Lin:${articleId}`, personId: 'p-Lin', articleId, pageKey: '1' })
    await lay(cover, { id: 'b', state: 'published', channel: 'work' })
    const others = [
      answered(await listFavourites({}, as('Lin'))).items,
      answered(await searchNews({ text: '六公里' }, as('Lin'))).items,
      answered(await readArticle({ articleId: 'b' }, as('Lin'))).related,
    ]
    expect(others.map((items) => items.map((item) => hash(item.cover)))).toEqual([[small], [small], [small]])
    expect(hash(answered(await readArticle({ articleId }, as('Lin'))).cover)).toBe(large)
  })

  test.each(['来赌博', '加微信'])(
    'is large in a list when WeChat does not let the small one through: %s',
    async (words) => {
      const { bringCover, publish, ask, hear, hash, inList, store } = await open()
      const cover = await bringCover('合影', words)
      await publish(cover)
      await ask()
      await hear()
      expect(await store.mediaChecks.count({ suggest: 'pass' })).toBe(1)
      expect(await inList()).toBe(hash(cover))
    }
  )

  test('that was kept before there were small ones stays as it is', async () => {
    const { bring, publish, ask, hear, hash, inList } = await open()
    const cover = await bring('合影')
    await publish(cover)
    await ask()
    await hear()
    expect(await inList()).toBe(hash(cover))
  })

  test('takes its small one along when another comes in its place', async () => {
    const { bringCover, publish, ask, hear, hash, smallOf, inList, store } = await open()
    const [first, second] = [await bringCover('合影'), await bringCover('奖杯')]
    const articleId = await publish(first)
    await ask()
    await hear()
    await store.articles.change({ _id: articleId }, { cover: second })
    expect(await inList()).toBe(hash(await smallOf(second)))
  })

  test('has its small one asked about again when WeChat never answered', async () => {
    const { bringCover, smallOf, store, clock } = await open()
    const cover = await bringCover('合影')
    const small = await smallOf(cover)
    await store.files.change({}, { check: { state: 'failed', at: clock() - HOUR } })
    const verdict = await judgePictures(store, { body: '', cover }, { personId: 'p-Lin', now: clock() })

    expect(verdict).toEqual({ kind: 'waiting', names: '封面照片' })
    expect((await store.files.findWhere({ fileId: small }))?.check).toMatchObject({ state: 'due' })
  })

  test('does not wait for its small one', async () => {
    const { bringCover, smallOf, ask, hear, store, clock } = await open()
    const cover = await bringCover('合影')
    await ask()
    await hear()
    const fileId = await smallOf(cover)
    await store.files.change({ fileId }, { check: { state: 'due', by: 'p-Lin', tries: 0, notBefore: 1 } })
    const verdict = await judgePictures(store, { body: '', cover }, { personId: 'p-Lin', now: clock() })
    expect(verdict.kind).toBe('pass')
  })
})
