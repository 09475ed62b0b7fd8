import { roleFor, THE_STREET } from '#shared/access/role'
import { anMp3 } from '#shared/testing/anMp3'
import { sweepUploads } from '../../files/sweepUploads'
import { answered } from '../../testing/answered'
import { aPng } from '../../testing/aPng'
import { aStorage } from '../../testing/aStorage'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { leaveCases } from '../leaveCases'
import { forgetPhotos } from './forgetPhotos'

const LIN = anOfficer('Lin')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const LI = aPerson('Li', { openId: 'Li@app' })
const WANG = aPerson('Wang', { openId: 'Wang@app' })
const SAID = { kind: 'suggestion', topic: 'homes', words: '活动室的门锁着', to: 'station' } as const
const KEY = 'a'.repeat(16)

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** A counter with a real storage behind it; the photo says where it was taken. */
async function aCounter() {
  const full = await aFullStore({ people: [LIN, CHENG, LI, WANG] })
  const { store } = full
  const time = { now: NOON }
  const as = (person: typeof LI) => ({ ...asking(store, person, time.now), files: storage.files })
  const say = async (person = LI) => answered(await atTheDoor('cases.say', { ...SAID, newKey: KEY }, as(person))).id
  const upload = async (bytes = aPng(4, 3, [['tEXt', 'place\0红墙']]), person = LI) => {
    const ticket = answered(await atTheDoor('cases.askPhoto', { bytes: bytes.length }, as(person)))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const add = (which: { caseId: string } | { code: string }, uploadId: string, person = LI) =>
    atTheDoor('cases.addPhoto', { which, uploadId }, as(person))
  const mine = async (caseId: string) => answered(await atTheDoor('cases.ownPhotos', { which: { caseId } }, as(LI)))
  return { ...full, time, as, say, upload, add, mine }
}

describe('a photo of a case', () => {
  test('is without what the camera wrote, stands in the storage once, and is read by whoever asked and whoever handles it', async () => {
    const { say, upload, add, mine, as, store } = await aCounter()
    const caseId = await say()
    const uploadId = await upload()
    const { fileId } = await store.uploads.get(uploadId)
    const view = answered(await add({ caseId }, uploadId))
    expect(view.photos).toEqual([{ id: expect.any(String), at: NOON, width: 4, height: 3 }])
    expect(view.steps.at(-1)).toMatchObject({ deed: 'showed' })

    const [own] = await mine(caseId)
    expect((await storage.get(own?.url ?? '')).includes('红墙')).toBe(false)
    expect(await storage.get(own?.url ?? '')).toEqual(Buffer.from(aPng(4, 3)) as Buffer<ArrayBuffer>)
    expect(answered(await atTheDoor('cases.photos', { caseId }, as(LIN)))).toHaveLength(1)
    expect(await storage.files.read(fileId, 9999)).toBe('missing')
    expect(await store.uploads.count()).toBe(0)
    await expect(atTheDoor('cases.ownPhotos', { which: { caseId } }, as(WANG))).rejects.toThrow('not_found')
    await expect(add({ caseId }, await upload(), WANG)).rejects.toThrow('not_found')
  })

  test('sent again after a lost answer is one, even where the bytes were not written the first time', async () => {
    const { say, upload, add, mine, store, as } = await aCounter()
    const caseId = await say()
    const uploadId = await upload()
    const write = jest.spyOn(storage.files, 'write').mockRejectedValueOnce(new Error('The process dies.'))
    await expect(add({ caseId }, uploadId)).rejects.toThrow('dies')
    write.mockRestore()
    expect(await mine(caseId)).toEqual([])
    expect(answered(await atTheDoor('cases.photos', { caseId }, as(LIN)))).toEqual([])

    answered(await add({ caseId }, uploadId))
    const again = answered(await add({ caseId }, uploadId))
    expect(again.photos).toHaveLength(1)
    expect(again.steps.filter(({ deed }) => deed === 'showed')).toHaveLength(1)
    expect(await mine(caseId)).toHaveLength(1)
    expect(await store.uploads.count()).toBe(0)
  })

  test('is one of six, and nothing but a picture', async () => {
    const { say, upload, add } = await aCounter()
    const caseId = await say()
    const words = new TextEncoder().encode('不是照片')
    expect(await add({ caseId }, await upload(words as Uint8Array<ArrayBuffer>))).toMatchObject({
      reason: 'file_wrong_kind',
    })
    for (let width = 1; width <= 6; width++) answered(await add({ caseId }, await upload(aPng(width, 9))))
    expect(await add({ caseId }, await upload(aPng(7, 9)))).toMatchObject({ reason: 'case_photos_full' })
  })

  test('answers what was asked back: whoever asked it is told, and has two working days', async () => {
    const { say, upload, add, as, store, time } = await aCounter()
    const caseId = await say()
    answered(await atTheDoor('cases.askBack', { caseId, rev: 1, text: '请拍一张门口' }, as(LIN)))
    time.now += 10 * DAY
    expect(answered(await add({ caseId }, await upload())).state).toBe('taken')
    expect((await store.cases.get(caseId)).dueAt).toBeGreaterThan(time.now)
    expect(await store.messages.count({ personId: 'p-Lin', title: '会员加了照片' })).toBe(1)
  })

  test('comes too late when the case is over', async () => {
    const { say, upload, add, as } = await aCounter()
    const caseId = await say()
    answered(await atTheDoor('cases.withdraw', { which: { caseId } }, as(LI)))
    expect(await add({ caseId }, await upload())).toMatchObject({ reason: 'case_not_now' })
  })

  test('is brought by no more than thirty tickets a day', async () => {
    const { as } = await aCounter()
    const ask = () => atTheDoor('cases.askPhoto', { bytes: 9 }, as(LI))
    for (let count = 0; count < 30; count++) answered(await ask())
    expect(await ask()).toMatchObject({ reason: 'case_photos_many' })
  })
})

describe('a photo without a name', () => {
  test('leads to nobody, in no collection, and is seen by the code alone', async () => {
    const { as, upload, add, contents, store } = await aCounter()
    const before = await contents()
    const said = answered(await atTheDoor('cases.sayUnnamed', { ...SAID, newKey: KEY }, as(WANG)))
    const which = { code: said.code }
    const uploadId = await upload(undefined, WANG)
    const waiting = (await contents()).replace(before, '')
    expect(answered(await add(which, uploadId, WANG)).photos).toHaveLength(1)
    const { person: _nobody, ...nobody } = as(WANG)
    expect(answered(await atTheDoor('cases.ownPhotos', { which }, { ...nobody, person: undefined }))).toHaveLength(1)

    await store.people.remove({ _id: WANG.id })
    expect(waiting.split('Wang@app').length).toBe(before.split('Wang@app').length)
    expect(await contents()).not.toMatch(/Wang/)
  })

  test('cannot be taken by an officer as a picture of an article', async () => {
    const { upload, as } = await aCounter()
    const kept = await atTheDoor('files.keep', { uploadId: await upload(), kind: 'picture', name: 'a.png' }, as(LIN))
    expect(kept).toMatchObject({ reason: 'file_missing' })
  })
})

test('photos go ninety days after the end, and with whoever leaves; their bytes with the next sweep', async () => {
  const { say, upload, add, as, store, time } = await aCounter()
  const caseId = await say()
  answered(await add({ caseId }, await upload()))
  const [photo] = (await store.cases.get(caseId)).photos ?? []
  const isThere = async () => (await storage.files.read(photo?.fileId ?? '', 9999)) !== 'missing'
  answered(await atTheDoor('cases.withdraw', { which: { caseId } }, as(LI)))
  expect(await forgetPhotos.forget(store, time.now, time.now)).toBe(0)
  expect(await forgetPhotos.forget(store, time.now + 1, time.now)).toBe(1)
  expect((await store.cases.get(caseId)).photos).toBeUndefined()
  expect(await isThere()).toBe(true)
  time.now += 2 * HOUR
  await sweepUploads({ store, files: storage.files, clock: () => time.now })
  expect(await isThere()).toBe(false)

  await store.cases.change({ _id: caseId }, { photos: photo ? [photo] : [] })
  await leaveCases.forGood?.(store, LI)
  expect((await store.cases.get(caseId)).photos).toBeUndefined()
  expect(await store.uploads.count({ fileId: photo?.fileId ?? '' })).toBe(1)
})

describe('a voice message of a case', () => {
  const speak = async (counter: Awaited<ReturnType<typeof aCounter>>, bytes: Buffer<ArrayBuffer>) => {
    const ticket = answered(await atTheDoor('cases.askPhoto', { bytes: bytes.length, sort: 'voice' }, counter.as(LI)))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const put = (counter: Awaited<ReturnType<typeof aCounter>>, caseId: string, uploadId: string) =>
    atTheDoor('cases.addPhoto', { which: { caseId }, uploadId, sort: 'voice' }, counter.as(LI))

  test('is heard by whoever asked and whoever handles it, without what the phone wrote beside it, and goes when photos go', async () => {
    const counter = await aCounter()
    const caseId = await counter.say()
    const tagged = anMp3(24, Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x05'), Buffer.from('phone')]))
    const view = answered(await put(counter, caseId, await speak(counter, tagged)))
    expect(view.photos).toEqual([{ id: expect.any(String), at: NOON, seconds: 24 }])
    const [heard] = answered(await atTheDoor('cases.photos', { caseId }, counter.as(LIN)))
    expect((await storage.get(heard?.url ?? '')).equals(anMp3(24))).toBe(true)
    await expect(atTheDoor('cases.ownPhotos', { which: { caseId } }, counter.as(WANG))).rejects.toThrow('not_found')
  })

  test('of more than a minute, or that is none, is refused and changes nothing', async () => {
    const counter = await aCounter()
    const caseId = await counter.say()
    const long = await put(counter, caseId, await speak(counter, anMp3(62)))
    expect(long).toEqual({ ok: false, reason: 'case_voice_long' })
    const picture = await put(counter, caseId, await speak(counter, Buffer.from(aPng(4, 3)) as Buffer<ArrayBuffer>))
    expect(picture).toEqual({ ok: false, reason: 'file_wrong_kind' })
    const huge = await atTheDoor('cases.askPhoto', { bytes: 600_001, sort: 'voice' }, counter.as(LI))
    expect(huge).toEqual({ ok: false, reason: 'file_too_large' })
    expect((await counter.store.cases.get(caseId)).photos).toBeUndefined()
  })
})
