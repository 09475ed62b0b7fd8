import { BRING_FOR_MS, MOST_OF_ONE } from '#shared/photos/wallPhoto'
import { entriesOf } from '../agenda/feature'
import { features } from '../features'
import { sweepUploads } from '../files/sweepUploads'
import { answered } from '../testing/answered'
import { aPng } from '../testing/aPng'
import { aStorage } from '../testing/aStorage'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, anOfficer, asking, DAY, HOUR } from '../testing/factories'
import { aDoor } from '../testing/places/aDoor'
import { whatWaits } from '../testing/whatWaits'
import { forgetAside, forgetWall, leavePhotos } from './ownPhotos'

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

const EVENT = { eventId: 'cup' }

/** An evening at which Li and Wang were; Zhou signed up and stayed away. */
async function anEvening(over: Parameters<typeof anEvent>[0] = {}) {
  const door = await aDoor(anEvent({ capacity: 3, ...over }))
  const { store, time, officer } = door
  for (const name of ['Li', 'Wang', 'Zhou']) await door.register(name)
  door.opens()
  for (const name of ['Li', 'Wang']) await door.enter(name)
  const { endsAt } = await store.events.get('cup')
  time.now = endsAt
  const as = (name: string) => ({ ...door.member(name), now: time.now, files: storage.files, asksConsent: false })
  const desk = (by = officer) => ({ ...asking(store, by, time.now), files: storage.files })
  let size = 100
  /** Puts the bytes of a photo and of its small one where their tickets say. */
  const upload = async (name = 'Li', words: [string, string][] = []) => {
    size += 4
    const bytes = aPng(size * 4, size * 3, words)
    const small = aPng(size * 2, (size * 3) / 2)
    const asked = { ...EVENT, bytes: bytes.length, small: small.length }
    const tickets = answered(await atTheDoor('photos.ask', asked, as(name)))
    await storage.put(tickets.large, bytes)
    if (tickets.small) await storage.put(tickets.small, small)
    return { uploadId: tickets.large.uploadId, ...(tickets.small && { small: tickets.small.uploadId }) }
  }
  const add = async (uploads: { uploadId: string; small?: string }, name = 'Li') =>
    atTheDoor('photos.add', { ...EVENT, ...uploads, agrees: true }, as(name))
  const bring = async (name = 'Li') => answered(await add(await upload(name), name)).id
  const decide = (photoId: string, decision: 'show' | 'refuse' | 'wait', by = officer) =>
    atTheDoor('photos.decide', { photoId, decision }, desk(by))
  /** One that is on the wall. */
  const hang = async (name = 'Li') => {
    const id = await bring(name)
    answered(await decide(id, 'show'))
    return id
  }
  const object = (photoId: string, words?: string, name = 'Wang') =>
    atTheDoor('photos.object', { photoId, ...(words && { words }) }, as(name))
  const wall = async (name = 'Zhou') => answered(await atTheDoor('photos.list', EVENT, as(name))).items
  const queue = async (state: 'waiting' | 'shown' | 'objected' | 'refused') =>
    answered(await atTheDoor('photos.queue', { ...EVENT, state }, desk())).items
  const isThere = async (fileId: string) => (await storage.files.read(fileId, 9e6)) !== 'missing'
  const told = () => store.messages.list({ where: { kind: 'photo_settled' }, limit: 9 })
  return { ...door, endsAt, as, desk, upload, add, bring, decide, hang, object, wall, queue, isThere, told }
}

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
    const { bring, desk } = await anEvening({})
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
    expect(await told()).toMatchObject([{ text: expect.stringContaining('裁过以后放回去了：裁掉了左边的人') }])

    time.now += HOUR
    answered(await object(id))
    expect(await wall()).toEqual([])
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
