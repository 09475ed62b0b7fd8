import type { StoredFile } from '#shared/files/file'
import { answered } from '../testing/answered'
import { aPng } from '../testing/aPng'
import { aStorage } from '../testing/aStorage'
import { aFullStore, aStore } from '../testing/aStore'
import { anOfficer, asking, NOON } from '../testing/factories'
import { askUpload } from './askUpload'
import { keepFile } from './keepFile'
import { findPublicSmall } from './smallPictures'

const LARGE = aPng(1600, 1200)
const SMALL = aPng(288, 216)

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

async function aCabinet() {
  const store = await aStore()
  const as = (name: string) => ({
    ...asking(store, { ...anOfficer(name), openId: `${name}@app` }, NOON),
    files: storage.files,
  })
  const upload = async (bytes: Uint8Array<ArrayBuffer>, name = 'Lin') => {
    const ticket = answered(await askUpload({ kind: 'picture', bytes: 9 }, as(name)))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const keep = async (large: Uint8Array<ArrayBuffer>, small?: Uint8Array<ArrayBuffer>, name = 'Lin') => {
    const uploads = { uploadId: await upload(large, name), ...(small && { small: await upload(small, name) }) }
    return keepFile({ ...uploads, kind: 'picture', name: '合影.png' }, as(name))
  }
  const rowOf = (fileId: string) => store.files.findWhere({ fileId })
  return { store, as, upload, keep, rowOf }
}

const WRONG = { ok: false, reason: 'file_wrong_kind' }

describe('the small one of a picture', () => {
  test('is a file of its own, with a check of its own, and as clean as the large one', async () => {
    const { keep, rowOf, store } = await aCabinet()
    const { fileId } = answered(await keep(LARGE, aPng(288, 216, [['eXIf', 'GPS 39.9N']])))
    const large = await rowOf(fileId)
    const small = await rowOf(large?.small ?? '')

    expect(large).toMatchObject({ name: '合影.png', width: 1600, height: 1200, check: { state: 'due', by: 'p-Lin' } })
    expect(small).toMatchObject({ kind: 'picture', name: '合影.png（小图）', width: 288, height: 216, keptBy: 'p-Lin' })
    expect(small?.check).toEqual(large?.check)
    expect(await storage.files.read(small?.fileId ?? '', 9999)).toEqual(Buffer.from(SMALL))
    expect(await store.files.count()).toBe(2)
  })

  test('is kept once, however often both are', async () => {
    const { keep, store } = await aCabinet()
    await keep(LARGE, SMALL)
    expect(await keep(LARGE, SMALL)).toMatchObject({ ok: true })
    expect(await store.files.count()).toBe(2)
  })

  test('stays the first one that came', async () => {
    const { keep, rowOf } = await aCabinet()
    const { fileId } = answered(await keep(LARGE, SMALL))
    const first = (await rowOf(fileId))?.small
    await keep(LARGE, aPng(144, 108))
    expect((await rowOf(fileId))?.small).toBe(first)
  })

  test('is given to a picture of before by who has kept that, and by nobody else', async () => {
    const { keep, rowOf } = await aCabinet()
    const { fileId } = answered(await keep(LARGE))
    await keep(LARGE, SMALL, 'Guo')
    expect((await rowOf(fileId))?.small).toBeUndefined()
    await keep(LARGE, SMALL)
    expect((await rowOf(fileId))?.small).toMatch(/\/pictures\//)
  })

  test.each([
    ['another picture', aPng(216, 288), WRONG],
    ['as large as it', LARGE, WRONG],
    ['larger than a list shows it', aPng(800, 600), WRONG],
    ['no picture', new TextEncoder().encode('<svg/>'), WRONG],
    ['too heavy', new Uint8Array(100 * 1024 + 1), { ok: false, reason: 'file_too_large' }],
    ['of too many points', aPng(8001, 1), { ok: false, reason: 'picture_too_many_pixels' }],
  ])('is refused with it when it is %s', async (_what, small, refusal) => {
    const { keep, store } = await aCabinet()
    expect(await keep(LARGE, small)).toEqual(refusal)
    expect(await store.files.count()).toBe(0)
  })

  test('is nobody else’s upload, and none that never came', async () => {
    const { as, upload } = await aCabinet()
    const uploadId = await upload(LARGE)
    const { uploadId: empty } = answered(await askUpload({ kind: 'picture', bytes: 9 }, as('Lin')))
    for (const small of [await upload(SMALL, 'Guo'), empty]) {
      const kept = await keepFile({ uploadId, small, kind: 'picture', name: 'a.png' }, as('Lin'))
      expect(kept).toEqual({ ok: false, reason: 'file_missing' })
    }
  })

  test('does not come with a paper', async () => {
    const { as, upload } = await aCabinet()
    const uploadId = await upload(new TextEncoder().encode('%PDF-1.7\n…'))
    const small = await upload(SMALL)
    expect(await keepFile({ uploadId, small, kind: 'paper', name: 'a.pdf' }, as('Lin'))).toEqual(WRONG)
  })
})

test('lists ask once for a small one that is public, and again for one that is not yet', async () => {
  const { store, queries } = await aFullStore()
  const idOf = (letter: string) => `cloud://local.files/pictures/${letter.repeat(40)}.jpg`
  const picture = (letter: string, over: Partial<StoredFile>): StoredFile => ({
    ...{ id: letter.repeat(40), fileId: idOf(letter), kind: 'picture', name: 'a.jpg', bytes: 9 },
    ...{ keptBy: 'p-Lin', keptAt: NOON, ...over },
  })
  const askedAs = (traceId: string) => ({ check: { state: 'asked' as const, traceId, at: NOON } })
  await store.files.addMany([
    ...[picture('a', { small: idOf('b') }), picture('b', askedAs('t1'))],
    ...[picture('c', { small: idOf('d') }), picture('d', askedAs('t2'))],
  ])
  await store.mediaChecks.add({ id: 't1', suggest: 'pass', label: 100, at: NOON })
  const asked = async (...letters: string[]) => {
    const before = queries()
    const small = await findPublicSmall(store, letters.map(idOf), NOON)
    return [queries() - before, letters.map((letter) => small.get(idOf(letter)))]
  }

  expect(await asked('a', 'c')).toEqual([3, [idOf('b'), undefined]])
  expect(await asked('a')).toEqual([0, [idOf('b')]])
  await store.mediaChecks.add({ id: 't2', suggest: 'pass', label: 100, at: NOON })
  expect(await asked('a', 'c')).toEqual([3, [idOf('b'), idOf('d')]])
})
