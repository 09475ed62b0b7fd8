import { entriesOf } from '../agenda/feature'
import { features } from '../features'
import { sweepUploads } from '../files/sweepUploads'
import { picturesOf, withAddresses } from '../news/reading/picturesOf'
import { answered } from '../testing/answered'
import { aPng } from '../testing/aPng'
import { aStorage } from '../testing/aStorage'
import { atTheDoor } from '../testing/atTheDoor'
import { HOUR } from '../testing/factories'
import { anEvening as anEveningWith } from '../testing/photos/anEvening'
import { whatWaits } from '../testing/whatWaits'
import { forgetAside, forgetWall, leavePhotos } from './ownPhotos'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())
const anEvening = () => anEveningWith(storage)

describe('请删掉我', () => {
  test('hides the photo at once, tells whoever let it through, once, and does not say who asked', async () => {
    const { hang, object, wall, queue, store } = await anEvening()
    const id = await hang()
    answered(await object(id, '我在左边，不想放'))
    answered(await object(id))
    answered(await object(id, undefined, 'Zhou'))
    expect(await wall()).toEqual([])
    expect(await store.messages.count({ kind: 'photo_objected', personId: 'p-Lin' })).toBe(1)
    const [photo] = await queue('objected')
    expect(photo).toMatchObject({ id, objection: '我在左边，不想放' })
    expect(JSON.stringify(photo)).not.toMatch(/Wang|Zhou/)
    expect(await whatWaits(store)).toMatchObject({ photos: 1 })
  })

  test('is not overruled by the queue, and ends in a deletion of which nothing stays', async () => {
    const { hang, object, decide, desk, store, isThere, told } = await anEvening()
    const id = await hang()
    const { fileId, small = '' } = await store.wallPhotos.get(id)
    answered(await object(id))
    expect(await decide(id, 'show')).toMatchObject({ reason: 'photo_objected' })
    answered(await atTheDoor('photos.settle', { photoId: id, decision: 'delete' }, desk()))
    expect([await isThere(fileId), await isThere(small)]).toEqual([false, false])
    expect([await store.wallPhotos.count({}), await store.files.count({})]).toEqual([0, 0])
    expect(await told()).toMatchObject([{ personId: 'p-Wang', title: expect.stringContaining('删掉了') }])
    expect(await atTheDoor('photos.settle', { photoId: id, decision: 'delete' }, desk())).toMatchObject({
      reason: 'photo_settled',
    })
  })

  test('may end with the photo back on the wall, with a word and cut, and be said again', async () => {
    const { hang, object, desk, store, isThere, told, wall, time } = await anEvening()
    const id = await hang()
    const { fileId } = await store.wallPhotos.get(id)
    answered(await object(id))
    const back = { photoId: id, decision: 'putBack' as const }
    await expect(atTheDoor('photos.settle', { ...back, word: '好' }, desk())).rejects.toThrow('bad_request')
    const bytes = aPng(40, 30)
    const { large } = answered(await atTheDoor('photos.askCut', { photoId: id, bytes: bytes.length }, desk()))
    await storage.put(large, bytes)
    const cut = { uploadId: large.uploadId }
    answered(await atTheDoor('photos.settle', { ...back, word: '裁掉了左边的人', cut }, desk()))
    expect(await wall()).toMatchObject([{ id, width: 40, height: 30 }])
    expect(await isThere(fileId)).toBe(false)
    // The cut one goes to WeChat's check as every picture does.
    expect(await store.files.count({ fileId: (await store.wallPhotos.get(id)).fileId })).toBe(1)
    expect(await told()).toMatchObject([{ text: expect.stringContaining('裁过以后放回去了：裁掉了左边的人') }])

    time.now += HOUR
    answered(await object(id))
    expect(await wall()).toEqual([])
  })
})

describe('a photo in a report', () => {
  const draft = async (evening: Awaited<ReturnType<typeof anEvening>>, photoIds: string[]) => {
    const input = { eventId: 'cup', newKey: 'aecabaecabaecab0', photoIds }
    return answered(await atTheDoor('recap.draft', input, evening.desk()))
  }
  const read = async ({ store }: Awaited<ReturnType<typeof anEvening>>, articleId: string) => {
    const { body } = await store.articles.get(articleId)
    return withAddresses(body, await storage.files.addressesOf(picturesOf(body)))
  }

  test('is one that the wall shows; nothing of another event, or that waits, comes along', async () => {
    const evening = await anEvening()
    const [shown, waiting] = [await evening.hang(), await evening.bring()]
    const { articleId, photos } = await draft(evening, [shown, waiting, `other:${'b'.repeat(40)}`])
    expect(photos).toBe(1)
    expect((await read(evening, articleId)).match(/<img/g)).toHaveLength(1)
    expect(await draft(evening, [shown])).toEqual({ articleId, photos: 1 })
    expect((await evening.store.wallPhotos.get(shown)).copies).toHaveLength(1)
    expect((await evening.queue('shown'))[0]?.articles).toMatchObject([{ id: articleId }])
  })

  test('leaves the report when somebody wants it gone, and is there again when it is put back', async () => {
    const evening = await anEvening()
    const id = await evening.hang()
    const { articleId } = await draft(evening, [id])
    answered(await evening.object(id))
    expect(await read(evening, articleId)).not.toContain('<img')
    const back = { photoId: id, decision: 'putBack' as const, word: '本人又同意了' }
    answered(await atTheDoor('photos.settle', back, evening.desk()))
    expect(await read(evening, articleId)).toContain('<img')
    answered(await atTheDoor('photos.takeBack', { photoId: id }, evening.as('Li')))
    expect(await read(evening, articleId)).not.toContain('<img')
    expect(await evening.store.files.count({})).toBe(0)
  })
})

describe('a photo goes', () => {
  test('with a tap of who brought it, and of nobody else', async () => {
    const { hang, as, wall, store, isThere } = await anEvening()
    const id = await hang()
    const { fileId } = await store.wallPhotos.get(id)
    answered(await atTheDoor('photos.takeBack', { photoId: id }, as('Wang')))
    expect(await wall()).toHaveLength(1)
    answered(await atTheDoor('photos.takeBack', { photoId: id }, as('Li')))
    answered(await atTheDoor('photos.takeBack', { photoId: id }, as('Li')))
    expect([await wall(), await isThere(fileId)]).toEqual([[], false])
  })

  test('with whoever leaves; its bytes with the next sweep, and who objected is forgotten', async () => {
    const { hang, object, store, isThere, time } = await anEvening()
    const [own, others] = [await hang('Wang'), await hang('Li')]
    answered(await object(others))
    const { fileId } = await store.wallPhotos.get(own)
    await leavePhotos.forGood?.(store, { id: 'p-Wang' } as never)
    expect(await store.wallPhotos.listAll({})).toMatchObject([{ id: others, objection: { personId: 'gone' } }])
    time.now += 2 * HOUR
    await sweepUploads({ store, files: storage.files, clock: () => time.now })
    expect(await isThere(fileId)).toBe(false)
  })

  test('a year after the event, and what nobody sees after a month', async () => {
    const { hang, object, store, endsAt } = await anEvening()
    const [shown, aside] = [await hang(), await hang()]
    answered(await object(aside))
    expect(await forgetAside.forget(store, endsAt, endsAt)).toBe(0)
    expect(await forgetAside.forget(store, endsAt + 1, endsAt)).toBe(1)
    expect(await store.wallPhotos.listAll({})).toMatchObject([{ id: shown }])
    expect(await forgetWall.forget(store, endsAt, endsAt)).toBe(0)
    expect(await forgetWall.forget(store, endsAt + 1, endsAt)).toBe(1)
    expect(Object.keys(entriesOf(features))).toContain('photos.forget')
  })
})
