import { newKey } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import { _ } from '#server/store/command'
import { fileOf } from '#shared/events/form/answerFile'
import type { Question } from '#shared/events/form/question'
import { sweepUploads } from '../../files/sweepUploads'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { aPng } from '../../testing/aPng'
import { aStorage } from '../../testing/aStorage'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aSealing, asking, askingMember, DAY, HOUR } from '../../testing/factories'
import { clearSensitive } from '../answers/forgetSensitive'
import { sealAgain } from '../answers/sealAgain'
import { forgetAnswers } from '../forgetSignUps'
import { leaveEvents } from '../leaveEvents'
import { clearFiles } from './forgetFiles'

const brings: Question = { id: 'brings', label: '有作品吗', kind: 'yesNo', required: true }
const work: Question = {
  ...{ id: 'work', label: '作品照片', kind: 'file', required: true },
  when: [{ question: 'brings', is: ['是'] }],
}
const health: Question = {
  ...{ id: 'health', label: '健康证明', kind: 'file', required: false },
  sensitive: { purpose: '核对能不能参加' },
}
const PDF = new TextEncoder().encode('%PDF-1.4 健康证明') as Uint8Array<ArrayBuffer>

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

/** An event that asks for files, over a real storage. */
async function anExhibition(questions = [brings, work, health]) {
  const opening = await anOpening(anEvent({ questions }))
  const { store, time } = opening
  const as = (name: string) => ({ ...askingMember(store, name, time.now), files: storage.files })
  const desk = () => ({ ...asking(store, anOfficer(), time.now), files: storage.files })
  const bring = async (name: string, sort: 'photo' | 'pdf', bytes = aPng(4, 3, [['tEXt', 'place\0红墙']])) => {
    const ticket = answered(await atTheDoor('events.askFile', { eventId: 'cup', sort, bytes: bytes.length }, as(name)))
    await storage.put(ticket, bytes)
    return ticket.uploadId
  }
  const addAs = (name: string, uploadId: string, over = {}) =>
    atTheDoor('events.addFile', { eventId: 'cup', question: 'work', sort: 'photo', uploadId, ...over }, as(name))
  const add = async (name: string) => answered(await addAs(name, await bring(name, 'photo'))).answer
  const addPdf = async (name: string) => {
    const over = { question: 'health', sort: 'pdf', name: '体检.pdf' }
    return answered(await addAs(name, await bring(name, 'pdf', PDF), over)).answer
  }
  const signUp = (name: string, answers: Record<string, string>) =>
    atTheDoor('events.register', { eventId: 'cup', answers }, as(name))
  const change = (name: string, answers: Record<string, string>) =>
    atTheDoor('events.changeAnswers', { eventId: 'cup', answers }, as(name))
  const kept = async (answer: string) => store.answerFiles.find(fileOf(answer)?.id ?? '')
  const see = (question: string, over = {}) =>
    atTheDoor('events.openFile', { eventId: 'cup', memberId: 'm-Li', question, ...over }, desk())
  const sweep = async () => {
    const at = time.now + 2 * HOUR
    await sweepUploads({ store, files: storage.files, clock: () => at })
  }
  const isInStorage = async (fileId: string) => (await storage.files.read(fileId, 99999)) !== 'missing'
  return { ...opening, as, desk, bring, addAs, add, addPdf, signUp, change, kept, see, sweep, isInStorage }
}

describe('a photo in an answer', () => {
  test('lies sealed in the storage, and is seen by whoever added it and whoever runs the event', async () => {
    const { add, signUp, kept, see, as, store } = await anExhibition()
    const answer = await add('Li')
    answered(await signUp('Li', { brings: '是', work: answer }))
    const row = await kept(answer)
    expect(row).toMatchObject({ eventId: 'cup', personId: 'p-Li', usedAt: expect.any(Number) })
    const stored = await storage.files.read(row?.fileId ?? '', 99999)
    expect(Buffer.from(stored as Buffer).includes('PNG')).toBe(false)

    const own = answered(await atTheDoor('events.ownFile', { eventId: 'cup', file: row?.id ?? '' }, as('Li')))
    expect(await storage.get(own.url)).toEqual(Buffer.from(aPng(4, 3)))
    const seen = answered(await see('work'))
    expect(seen).toMatchObject({ name: '照片', isPdf: false })
    expect(await storage.get(seen.url)).toEqual(Buffer.from(aPng(4, 3)))
    expect(await store.log.count({ action: 'events.openFile', subject: 'm-Li' })).toBe(1)
    expect(await atTheDoor('events.ownFile', { eventId: 'cup', file: row?.id ?? '' }, as('Wang'))).toMatchObject({
      reason: 'answer_file_gone',
    })
  })

  test('counts for its own person and event alone, and must be there', async () => {
    const { add, signUp } = await anExhibition()
    const answer = await add('Li')
    expect(await signUp('Wang', { brings: '是', work: answer })).toMatchObject({ reason: 'answer_file_gone' })
    const made = `${'f'.repeat(40)}.jpg`
    expect(await signUp('Wang', { brings: '是', work: made })).toMatchObject({ reason: 'answer_file_gone' })
    expect(await signUp('Wang', { brings: '是' })).toMatchObject({ reason: 'answer_wrong' })
  })

  test('is not kept where its question is hidden, nor once another has taken its place', async () => {
    const { add, signUp, change, kept, sweep, isInStorage } = await anExhibition()
    const first = await add('Li')
    const { fileId = '' } = (await kept(first)) ?? {}
    answered(await signUp('Li', { brings: '否', work: first }))
    expect(await kept(first)).toBeUndefined()
    expect(await isInStorage(fileId)).toBe(true)
    await sweep()
    expect(await isInStorage(fileId)).toBe(false)

    const second = await add('Li')
    answered(await change('Li', { brings: '是', work: second }))
    const third = await add('Li')
    answered(await change('Li', { brings: '是', work: third }))
    expect(await kept(second)).toBeUndefined()
    expect(await kept(third)).toMatchObject({ question: 'work' })
  })

  test('of a sign-up that was refused stays for the next try, and is swept after a day', async () => {
    const { add, change, kept, store, time } = await anExhibition()
    const answer = await add('Li')
    expect(await change('Li', { brings: '是', work: answer })).toMatchObject({ reason: 'no_place' })
    expect(await kept(answer)).toBeDefined()
    const clear = () => clearFiles(store, { before: time.now - DAY, now: time.now }, aSealing)
    expect(await clear()).toBe(0)
    time.now += DAY + 1
    expect(await clear()).toBe(1)
    expect(await kept(answer)).toBeUndefined()
  })

  test('that an answer names is not swept, though nobody came to write so down', async () => {
    const { add, signUp, kept, store, time } = await anExhibition()
    const answer = await add('Li')
    answered(await signUp('Li', { brings: '是', work: answer }))
    await store.answerFiles.change({ eventId: 'cup' }, { usedAt: _.remove() })
    time.now += 2 * DAY
    expect(await clearFiles(store, { before: time.now - DAY, now: time.now }, aSealing)).toBe(0)
    expect(await kept(answer)).toMatchObject({ usedAt: time.now })
  })

  test('sent again after a lost answer is one, even where the bytes were not written the first time', async () => {
    const { bring, addAs, kept, as, store } = await anExhibition()
    const uploadId = await bring('Li', 'photo')
    const write = jest.spyOn(storage.files, 'write').mockRejectedValueOnce(new Error('The process dies.'))
    await expect(addAs('Li', uploadId)).rejects.toThrow('dies')
    write.mockRestore()
    const { answer } = answered(await addAs('Li', uploadId))
    expect(answered(await addAs('Li', uploadId)).answer).toBe(answer)
    expect(await store.answerFiles.count()).toBe(1)
    const file = (await kept(answer))?.id ?? ''
    const own = answered(await atTheDoor('events.ownFile', { eventId: 'cup', file }, as('Li')))
    expect(await storage.get(own.url)).toEqual(Buffer.from(aPng(4, 3)))
    expect(await addAs('Wang', uploadId)).toMatchObject({ reason: 'file_missing' })
  })

  test('is a photo or a PDF, for a question that asks for one, and no more than thirty a day', async () => {
    const { bring, addAs, as } = await anExhibition()
    const words = new TextEncoder().encode('<script>') as Uint8Array<ArrayBuffer>
    expect(await addAs('Li', await bring('Li', 'photo', words))).toMatchObject({ reason: 'file_wrong_kind' })
    expect(await addAs('Li', await bring('Li', 'pdf', words), { sort: 'pdf' })).toMatchObject({
      reason: 'file_wrong_kind',
    })
    expect(await addAs('Li', await bring('Li', 'photo'), { question: 'brings' })).toMatchObject({
      reason: 'not_asked_for',
    })
    const ask = (bytes = 9) => atTheDoor('events.askFile', { eventId: 'cup', sort: 'pdf', bytes }, as('Li'))
    expect(await ask(6 * 1024 * 1024)).toMatchObject({ reason: 'file_too_large' })
    for (let count = 4; count < 30; count++) answered(await ask())
    expect(await ask()).toMatchObject({ reason: 'answer_files_many' })
  })
})

describe('a sensitive file', () => {
  test('is opened for a reason alone, and is in no list and no log', async () => {
    const { addPdf, signUp, see, desk, store } = await anExhibition()
    const answer = await addPdf('Li')
    answered(await signUp('Li', { brings: '否', health: answer }))
    const { items } = answered(await atTheDoor('events.registrations', { eventId: 'cup' }, desk()))
    expect(items[0]?.answers).toMatchObject({ health: '（敏感，已填）' })
    expect(await see('health')).toMatchObject({ reason: 'reason_wanted' })
    const seen = answered(await see('health', { reason: '核对' }))
    expect(seen).toMatchObject({ name: '体检.pdf', isPdf: true })
    expect(await storage.get(seen.url)).toEqual(Buffer.from(PDF))
    expect(JSON.stringify(await store.log.list({ limit: 99 }))).not.toMatch(/体检|[a-f0-9]{40}/)
  })

  test('goes thirty days after the event, its key at once and its bytes with the next sweep; the others stay', async () => {
    const { add, addPdf, signUp, kept, see, store, time, sweep, isInStorage } = await anExhibition()
    const [photo, pdf] = [await add('Li'), await addPdf('Li')]
    answered(await signUp('Li', { brings: '是', work: photo, health: pdf }))
    const { fileId = '' } = (await kept(pdf)) ?? {}
    time.now = (await store.events.get('cup')).endsAt + 31 * DAY
    await clearSensitive(store, { before: time.now - 30 * DAY, now: time.now }, aSealing)
    expect([await kept(pdf), await kept(photo)]).toEqual([undefined, expect.anything()])
    expect(await see('health', { reason: '核对' })).toMatchObject({ reason: 'answer_file_cleared' })
    await sweep()
    expect(await isInStorage(fileId)).toBe(false)
    expect(answered(await see('work')).name).toBe('照片')

    time.now += 60 * DAY
    await forgetAnswers.forget(store, time.now - 90 * DAY, time.now)
    expect(await store.answerFiles.count()).toBe(0)
  })
})

test('files go with whoever leaves for good', async () => {
  const { add, signUp, store, as } = await anExhibition()
  answered(await signUp('Li', { brings: '是', work: await add('Li') }))
  await leaveEvents.forGood?.(store, as('Li').person)
  expect(await store.answerFiles.count()).toBe(0)
})

test('when the keys change, the key of a file is sealed anew, and its bytes stay as they are', async () => {
  const { add, signUp, store, see, time, kept } = await anExhibition()
  const after = newKey()
  const answer = await add('Li')
  answered(await signUp('Li', { brings: '是', work: answer }))
  const row = await kept(answer)
  await store.installation.add({ id: 'this', version: 4, migratedAt: time.now })
  const during = { ...openSealing([after]), ids: [after.id, ...aSealing.ids] }
  const both = {
    ...during,
    open: (sealed: Parameters<typeof aSealing.open>[0], place: string) =>
      sealed.key === after.id ? during.open(sealed, place) : aSealing.open(sealed, place),
  }
  await sealAgain({ store, clock: () => time.now, until: time.now + 1 }, both)
  const again = await kept(answer)
  expect(again?.sealed.key).toBe(after.id)
  expect(again?.fileId).toBe(row?.fileId)
  expect(await see('work')).toMatchObject({ reason: 'answers_sealed' })
})
