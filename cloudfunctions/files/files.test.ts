import type { FileKind } from '#shared/files/file'
import { answered } from '../testing/answered'
import { aPng } from '../testing/aPng'
import { aStorage } from '../testing/aStorage'
import { aStore } from '../testing/aStore'
import { anOfficer, asking, HOUR, NOON } from '../testing/factories'
import { askUpload } from './askUpload'
import { keepFile } from './keepFile'
import { openFiles } from './openFiles'
import { sweepUploads } from './sweepUploads'

const JPEG = bytes('ffd8ffe000104a46494600010100000100010000ffc0000b080002000301011100ffda0008010100003f00d2cf20ffd9')
const PDF = new TextEncoder().encode('%PDF-1.7\n…')

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

let cloud: Awaited<ReturnType<typeof aCabinet>>
beforeAll(async () => {
  cloud = await aCabinet()
})
afterAll(() => cloud.close())

async function aCabinet() {
  const storage = await aStorage()
  const store = await aStore()
  const desk = (now = NOON) => ({ ...asking(store, anOfficer(), now), files: storage.files })
  const ask = async (kind: FileKind, size = 9) => answered(await askUpload({ kind, bytes: size }, desk()))
  const keep = (uploadId: string, kind: FileKind, name: string) => keepFile({ uploadId, kind, name }, desk())
  return {
    ...storage,
    store,
    desk,
    ask,
    keep,
    bring: async (kind: FileKind, content: Uint8Array<ArrayBuffer>, name: string) => {
      const ticket = await ask(kind)
      await storage.put(ticket, content)
      return keep(ticket.uploadId, kind, name)
    },
  }
}

describe('a file from the browser', () => {
  test('goes to the address of its ticket, is looked at and kept, and can be read', async () => {
    const kept = answered(await cloud.bring('picture', JPEG, '合影.jpg'))

    expect(kept).toMatchObject({ name: '合影.jpg', bytes: JPEG.length, width: 3, height: 2 })
    expect(kept.fileId).toMatch(/^cloud:\/\/[\w.-]+\/pictures\/[a-f0-9]{40}\.jpg$/)
    expect(await cloud.get(kept.url)).toEqual(Buffer.from(JPEG))
    const opened = answered(await openFiles({ fileIds: [kept.fileId] }, cloud.desk()))
    expect(await cloud.get(opened.addresses[kept.fileId] as string)).toEqual(Buffer.from(JPEG))
  })

  test('kept twice is one file, and what its address is told afterwards changes nothing', async () => {
    const ticket = await cloud.ask('picture')
    await cloud.put(ticket, aPng(4, 4))
    const first = answered(await cloud.keep(ticket.uploadId, 'picture', 'a.png'))
    const again = answered(await cloud.keep(ticket.uploadId, 'picture', 'a.png'))
    await cloud.put(ticket, PDF)

    expect(again.fileId).toBe(first.fileId)
    expect(await cloud.get(first.url)).toEqual(Buffer.from(aPng(4, 4)))
    expect(await cloud.store.files.count({ fileId: first.fileId })).toBe(1)
  })

  test.each<[string, FileKind, Uint8Array<ArrayBuffer>, string]>([
    ['a page that is called a picture', 'picture', new TextEncoder().encode('<html><script>x()</script>'), 'a.jpg'],
    [
      'a drawing with script',
      'picture',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.png',
    ],
    ['a picture cut off in its head', 'picture', aPng(4, 4).slice(0, 20), 'a.png'],
    ['a program that is called a paper', 'paper', bytes('4d5a9000'), '通知.pdf'],
    ['a paper of a kind that no phone opens', 'paper', PDF, '通知.exe'],
    ['a paper that is not what its name says', 'paper', PDF, '名单.xlsx'],
  ])('is refused when it is %s', async (_what, kind, content, name) => {
    const before = await cloud.store.files.count()
    expect(await cloud.bring(kind, content, name)).toEqual({ ok: false, reason: 'file_wrong_kind' })
    expect(await cloud.store.files.count()).toBe(before)
  })

  test('is refused when it is too large, whatever size was said', async () => {
    const desk = cloud.desk()
    expect(await askUpload({ kind: 'picture', bytes: 2 ** 20 + 1 }, desk)).toMatchObject({ reason: 'file_too_large' })
    const large = new Uint8Array(2 ** 20 + 1)
    large.set(JPEG)
    expect(await cloud.bring('picture', large, 'a.jpg')).toMatchObject({ reason: 'file_too_large' })
  })

  test.each([
    [8001, 1],
    [8000, 8000],
    [4001, 4000],
  ])('is refused when it has %i × %i points, which no phone should unpack', async (width, height) => {
    const brought = await cloud.bring('picture', aPng(width, height), 'a.png')
    expect(brought).toEqual({ ok: false, reason: 'picture_too_many_pixels' })
  })

  test('may have as many points as a phone bears', async () => {
    expect(await cloud.bring('picture', aPng(4000, 4000), 'a.png')).toMatchObject({ ok: true })
  })

  test('is kept by whoever has brought it, and by nobody else', async () => {
    const { uploadId } = await cloud.ask('picture')
    const other = { ...asking(cloud.store, anOfficer('Guo'), NOON), files: cloud.files }
    const missing = { ok: false, reason: 'file_missing' }
    expect(await keepFile({ uploadId, kind: 'picture', name: 'a.jpg' }, other)).toEqual(missing)
  })

  test('that never came is asked for again', async () => {
    const { uploadId } = await cloud.ask('picture')
    expect(await cloud.keep(uploadId, 'picture', 'a.jpg')).toEqual({ ok: false, reason: 'file_missing' })
  })

  test('may be a paper', async () => {
    const kept = answered(await cloud.bring('paper', PDF, '竞赛规程.PDF'))
    expect(kept.fileId).toMatch(/\/papers\/[a-f0-9]{40}\.pdf$/)
  })
})

test('what was never kept is swept away after an hour, and kept files stay', async () => {
  const { store, files, ask, put, bring } = cloud
  const kept = answered(await bring('picture', JPEG, 'a.jpg'))
  const ticket = await ask('picture')
  await put(ticket, JPEG)
  const { fileId } = await store.uploads.get(ticket.uploadId)

  await sweepUploads({ store, files, clock: () => NOON + HOUR })
  expect(await files.read(fileId, 999)).toEqual(Buffer.from(JPEG))
  await sweepUploads({ store, files, clock: () => NOON + HOUR + 1 })
  expect(await files.read(fileId, 999)).toBe('missing')
  expect(await files.read(kept.fileId, 999)).toEqual(Buffer.from(JPEG))
  expect(await store.uploads.count()).toBe(0)
})
