import { BRING_FOR_MS, MOST_OF_ONE } from '#shared/photos/wallPhoto'
import { answered } from '../testing/answered'
import { aStorage } from '../testing/aStorage'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, DAY } from '../testing/factories'
import { anEvening as anEveningWith, EVENT } from '../testing/photos/anEvening'
import { whatWaits } from '../testing/whatWaits'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())
const anEvening = () => anEveningWith(storage)

describe('a photo that somebody brings', () => {
  test('is seen by them and whoever runs the event alone, until it is let through, and holds nothing of the camera', async () => {
    const { store, upload, add, wall, queue, decide, as } = await anEvening()
    const uploads = await upload('Li', [['tEXt', 'place\0红墙']])
    const photo = answered(await add(uploads))
    expect(photo).toMatchObject({ state: 'waiting', isMine: true })
    expect((await storage.get(photo.url)).includes('红墙')).toBe(false)
    expect(photo.small).not.toBe(photo.url)
    expect(await wall()).toEqual([])
    expect(await wall('Li')).toEqual([])
    expect(answered(await atTheDoor('photos.wall', EVENT, as('Li'))).mine).toHaveLength(1)
    expect(await whatWaits(store)).toMatchObject({ photos: 1 })

    expect(await queue('waiting')).toMatchObject([{ id: photo.id, by: 'Li', hasSmall: true }])
    answered(await decide(photo.id, 'show'))
    expect(await wall()).toMatchObject([{ id: photo.id, by: 'L*', isMine: false }])
    expect(await whatWaits(store)).not.toHaveProperty('photos')
  })

  test('sent again after a lost answer is one, even where the bytes were not written the first time', async () => {
    const { store, upload, add } = await anEvening()
    const uploads = await upload()
    const write = jest.spyOn(storage.files, 'write').mockRejectedValueOnce(new Error('The process dies.'))
    await expect(add(uploads)).rejects.toThrow('dies')
    write.mockRestore()
    answered(await add(uploads))
    answered(await add(uploads))
    expect(await store.wallPhotos.count({})).toBe(1)
    expect(await store.uploads.count()).toBe(0)
  })

  test('cannot be taken for one’s own by somebody who knows its upload', async () => {
    const { upload, add, store } = await anEvening()
    const uploads = await upload()
    answered(await add(uploads))
    expect(await add(uploads, 'Wang')).toMatchObject({ reason: 'file_missing' })
    expect(await store.wallPhotos.listAll({})).toMatchObject([{ personId: 'p-Li' }])
  })

  test('comes from who was checked in, from the beginning until a month after the end', async () => {
    const { time, endsAt, as, store } = await anEvening()
    const ask = (name: string) => atTheDoor('photos.ask', { ...EVENT, bytes: 9 }, as(name))
    expect(await ask('Zhou')).toMatchObject({ reason: 'photos_absent' })
    time.now = endsAt + BRING_FOR_MS
    expect(await ask('Li')).toMatchObject({ reason: 'photos_over' })
    time.now = endsAt - 30 * DAY
    expect(await ask('Li')).toMatchObject({ reason: 'photos_early' })
    time.now = endsAt
    await store.events.change({ _id: 'cup' }, { state: 'cancelled' })
    expect(await ask('Li')).toMatchObject({ reason: 'photos_over' })
  })

  test('is one of twelve, also where two come at once', async () => {
    const { bring, upload, add, store, as } = await anEvening()
    for (let count = 0; count < MOST_OF_ONE - 1; count++) await bring()
    expect(answered(await atTheDoor('photos.wall', EVENT, as('Li'))).left).toBe(1)
    const two = [await upload(), await upload()]
    const outcomes = await Promise.all(two.map((uploads) => add(uploads)))
    expect(outcomes.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
    expect(await store.wallPhotos.count({})).toBeLessThanOrEqual(MOST_OF_ONE)
    while ((await store.wallPhotos.count({})) < MOST_OF_ONE) await bring()
    expect(await add(await upload())).toMatchObject({ reason: 'photos_own_full' })
  })

  test('is nothing but a picture, and a small one of another picture is left out', async () => {
    const { upload, add, store } = await anEvening()
    const [one, other] = [await upload(), await upload()]
    const mixed = { uploadId: one.uploadId, small: other.uploadId }
    answered(await add(mixed))
    expect((await store.wallPhotos.listAll({}))[0]).not.toHaveProperty('small')
  })

  test('of an event by name is there for those who are invited alone', async () => {
    const { hang, wall, store } = await anEvening()
    await hang()
    await store.events.change({ _id: 'cup' }, { openTo: { kind: 'invited', memberIds: ['m-Li'] } })
    expect(await wall('Li')).toHaveLength(1)
    await expect(wall('Zhou')).rejects.toThrow('not_found')
  })
})

describe('whoever runs the event', () => {
  test('does not let a photo of their own through', async () => {
    const { bring, decide, officer } = await anEvening()
    const twin = { ...officer, id: 'p-Li' }
    const id = await bring()
    expect(await decide(id, 'show', twin)).toMatchObject({ reason: 'own_work' })
    expect(answered(await decide(id, 'refuse', twin)).state).toBe('refused')
  })

  test('waits for WeChat, and never lets through what it finds risky; a no that comes late takes the photo from the wall', async () => {
    const { store, bring, decide, wall, time } = await anEvening()
    const id = await bring()
    const { fileId } = await store.wallPhotos.get(id)
    await store.files.change({ fileId }, { check: { state: 'asked', traceId: 't', at: time.now } })
    expect(await decide(id, 'show')).toMatchObject({ reason: 'photo_checking' })
    await store.mediaChecks.add({ id: 't', suggest: 'pass', label: 100, at: time.now })
    answered(await decide(id, 'show'))
    expect(await wall()).toHaveLength(1)
    await store.mediaChecks.change({ _id: 't' }, { suggest: 'risky' })
    expect(await wall()).toEqual([])
    expect(await decide(id, 'wait')).toMatchObject({ ok: true })
    expect(await decide(id, 'show')).toMatchObject({ reason: 'photo_risky' })
  })

  test('of another union’s event has no say', async () => {
    const { bring, desk } = await anEvening()
    const id = await bring()
    const chair = {
      ...anOfficer('Qian'),
      roles: [{ kind: 'chair' as const, of: { kind: 'union' as const, id: 'other' } }],
    }
    await expect(atTheDoor('photos.decide', { photoId: id, decision: 'show' }, desk(chair))).rejects.toThrow(
      'forbidden'
    )
  })

  test('takes a decision back, twice the same', async () => {
    const { hang, decide, wall } = await anEvening()
    const id = await hang()
    answered(await decide(id, 'refuse'))
    answered(await decide(id, 'refuse'))
    expect(await wall()).toEqual([])
    answered(await decide(id, 'show'))
    expect(await wall()).toHaveLength(1)
  })
})
