import type { Store } from '#server/store'
import { hardshipAbout } from '#shared/cases/hardship'
import lasting from '#shared/privacy/lasting.json'
import { keptMs, retentionTable, type TimedRow } from '#shared/privacy/retention'
import timed from '#shared/privacy/timed.json'
import type { Push } from '#shared/pushes/push'
import { aCase, aPhoto } from '#shared/testing/aCase'
import { aJoining } from '#shared/testing/aJoining'
import { aQuestion } from '#shared/testing/aQuestion'
import { entriesOf } from '../../agenda/feature'
import { features } from '../../features'
import { schema } from '../../schema'
import { aStorage } from '../../testing/aStorage'
import { aFullStore, aStore } from '../../testing/aStore'
import { anArticle, anEvent, aPerson, DAY, HOUR, NOON } from '../../testing/factories'
import { plantedOnWall } from '../../testing/photos/aWallPhoto'
import { bookOf } from '../../testing/places/bookOf'
import { plantedList } from '../../testing/places/plantedList'

const entries = entriesOf(features)
const rows = Object.keys(timed) as TimedRow[]

let storage: Awaited<ReturnType<typeof aStorage>>
beforeAll(async () => {
  storage = await aStorage()
})
afterAll(() => storage.close())

describe('the table', () => {
  test('has a row for every collection and for the files, and none for anything else', () => {
    const kept = new Set([...Object.values(timed).flatMap((row) => row.in), ...Object.keys(lasting)])
    expect([...kept].sort()).toEqual([...Object.keys(schema), 'storage'].sort())
  })

  test.each(rows)('%s is cleared by a step that exists', (row) => {
    expect(Object.keys(entries)).toContain(timed[row].step)
  })

  test('says in Chinese what it is, and how long or why', () => {
    for (const { holds, keeps } of retentionTable) expect([holds, keeps].join()).toMatch(/^[一-龥][^a-z]+$/)
  })
})

/** Puts down one thing of each row, as it is when its time begins to run at that moment. */
const planted: Record<Exclude<TimedRow, 'leavings'>, (store: Store, id: string, at: number) => Promise<unknown>> = {
  messages: ({ messages }, id, at) =>
    messages.add({
      ...{ id, at, kind: 'event_word', personId: 'p', title: '', text: '', fields: {}, pageKey: id },
      delivery: { state: 'inbox', attempts: 0, notBefore: 0 },
    }),
  pushReaders: ({ pushOpenings, pushes }, id, at) =>
    Promise.all([
      pushOpenings.add({ id: `${id}-opening`, pushId: id, at }),
      pushes.add({ ...aPushOf(id), askedAt: at }),
    ]),
  answers: (store, id, at) => signedUp(store, id, at),
  companions: (store, id, at) => signedUp(store, id, at),
  sensitiveAnswers: async (store, id, at) => {
    await signedUp(store, id, at)
    const eats = { id: 'q1', label: '忌口', kind: 'text' as const, required: true, sensitive: { purpose: '备餐' } }
    return store.events.change({ _id: id }, { questions: [eats] })
  },
  answerFiles: ({ answerFiles }, id, at) =>
    answerFiles.add({
      ...{ id, at, eventId: 'cup', personId: 'p', question: 'work', ending: 'jpg', fileId: `cloud://e/answers/${id}` },
      sealed: { key: 'k', box: '' },
    }),
  signUpForms: ({ signUpForms }, id, at) => signUpForms.put({ id, at }),
  registrations: (store, id, at) => signedUp(store, id, at),
  earlierEntries: plantedList,
  checkIns: ({ checkins }, id, at) =>
    checkins.add({
      ...{ id, eventId: 'cup', point: 'door', memberId: 'm', personId: 'p', enterpriseId: 'e', unionId: 'u' },
      ...{ state: 'in', at, door: '东门', how: 'card', by: '林干事' },
    }),
  feedback: ({ feedback }, id, at) =>
    feedback.add({ id, eventId: 'cup', memberId: 'm', personId: 'p', face: 'good', words: '', at }),
  ...plantedOnWall,
  rollCalls: ({ rollCalls, rollMarks }, id, at) =>
    Promise.all([
      rollCalls.add({ id, eventId: 'cup', name: '去程上车', kind: 'bus', group: '', at, by: '林干事' }),
      rollMarks.add({
        ...{ id, rollId: id, eventId: 'cup', memberId: 'm', personId: 'p', enterpriseId: 'e', unionId: 'u' },
        ...{ at, outAt: 0, undoneAt: 0, by: '林干事' },
      }),
    ]),
  cardUses: ({ cardUses, halls }, id, at) =>
    Promise.all([
      cardUses.add({ id, eventId: 'cup', door: '东门', at }),
      halls.add({ id, sealed: { key: '', box: '' }, until: at }),
    ]),
  bindings: ({ bindings }, id, at) =>
    bindings.add({
      ...{ id, personId: 'p', name: '王示例', phone: '19900000001', enterpriseId: 'e', enterpriseName: '面馆' },
      ...{ state: 'rejected', askedAt: at - DAY, decidedAt: at, pageKey: id },
    }),
  cases: ({ cases }, id, at) => cases.add(aCase({ id, state: 'rated', shelf: 'done', endedAt: at, pageKey: id })),
  questions: ({ questions }, id, at) => questions.add(aQuestion({ id, answeredAt: at, pageKey: id })),
  casePhotos: ({ cases }, id, at) =>
    cases.add(aCase({ id, state: 'rated', shelf: 'done', endedAt: at, pageKey: id, photos: [aPhoto(id)] })),
  hardship: ({ cases }, id, at) =>
    cases.add({
      ...aCase({ id, kind: 'hardship', topic: 'benefits', state: 'rated', shelf: 'done', endedAt: at, pageKey: id }),
      about: { ...hardshipAbout('self', 'illness'), name: '本人，大病' },
    }),
  needs: ({ needs }, id, at) =>
    needs.add({
      id,
      season: '2026-4',
      personId: 'p',
      memberId: 'm',
      said: [{ tag: 'summer', at, from: 'season' }],
      at,
    }),
  joinings: ({ joinings }, id, at) =>
    joinings.add(aJoining({ id, state: 'refused', shelf: 'done', endedAt: at, pageKey: id })),
  comments: ({ comments }, id, at) =>
    comments.add({
      ...{ id, articleId: 'a', articleTitle: '', personId: 'p', name: '王示例', unionName: '', text: '字' },
      ...{ state: 'refused', at: at - DAY, decidedAt: at, pageKey: id },
    }),
  sessions: ({ people }, id, at) =>
    people.add({
      ...aPerson(id, { id }),
      sessions: [{ id, hash: id, device: 'Edge', address: '', startedAt: 0, expiresAt: at }],
    }),
  besides: ({ besides }, id, at) => besides.add({ id, thing: 'article:a', personId: 'p', name: '程示例', until: at }),
  letters: ({ letters }, id, at) => letters.add({ id, openId: 'o', text: '字', at, state: 'waiting', pageKey: id }),
  exports: ({ exports }, id, at) => exports.add({ id, fileId: fileOf(id), madeBy: 'p', madeAt: at }),
  pictures: ({ pictures }, id, at) =>
    pictures.add({
      ...{ id, subject: `card:${id}`, fileId: fileOf(id), askedAt: at, madeAt: at, height: 600 },
      drawing: { kind: 'card', words: { cover: 'chess', title: '', facts: [], organiser: '' } },
    }),
  rosterExports: ({ rosterExports }, id, at) =>
    rosterExports.add({
      ...{ id, state: 'ready', madeBy: 'p', madeAt: at, name: '名册', rows: 1, written: 1 },
      ...{ after: '', parts: [], rev: 1 },
    }),
  uploads: ({ uploads }, id, at) => uploads.add({ id, fileId: fileOf(id), askedBy: 'p', askedAt: at }),
  imports: ({ imports, importSteps }, id, at) =>
    Promise.all([
      imports.add({ id, kind: 'roster', sheet: '名册', by: 'p', at, added: 1, changed: 0 }),
      importSteps.add({ id: `${id}-1`, importId: id, subject: 'm', name: '王示例', at, now: '{}', stayed: null }),
    ]),
  followers: ({ followers }, id, at) => followers.add({ id, subscribed: false, seenAt: at - DAY, movedAt: at }),
  callbacks: ({ callbacks }, id, at) =>
    callbacks.add({
      ...{ id, appId: '', openId: 'o', kind: 'subscribe', at, receivedAt: at },
      ...{ state: 'kept', notBefore: at, payload: '' },
    }),
  signIns: ({ signIns }, id, at) =>
    signIns.add({ id, number: 47, secretHash: '', browser: '', address: '', askedAt: at, state: 'waiting' }),
  invitations: ({ invitations }, id, at) =>
    invitations.add({ id, name: '郑示例', roles: [], invitedBy: 'p', invitedAt: at - DAY, expiresAt: at }),
  discardedArticles: ({ discardedArticles }, id, at) =>
    discardedArticles.add({ id, article: anArticle(id, { state: 'draft' }), by: 'Lin', at }),
  discardedEvents: ({ discardedEvents }, id, at) =>
    discardedEvents.add({ id, event: anEvent({ id, state: 'draft' }), by: 'Lin', at }),
  callCounts: ({ callCounts }, id, at) => callCounts.add({ id, count: 1, until: at }),
  wordChecks: ({ wordChecks }, id, at) =>
    wordChecks.add({
      ...{ id, text: '字', place: '标题', why: '', state: 'passed' },
      ...{ askedBy: 'p', askedByName: '', askedAt: at, pageKey: id },
    }),
}

/** What is left of a thing: everything by default, the part whose time was over where only that goes. */
const left: Partial<Record<TimedRow, (store: Store) => Promise<string[]>>> = {
  pushReaders: async ({ pushOpenings }) => (await pushOpenings.listAll()).map(({ pushId }) => pushId),
  casePhotos: async ({ cases }) => (await cases.listAll()).flatMap(({ id, photos }) => (photos ? id : [])),
  hardship: async ({ cases }) => (await cases.listAll()).flatMap(({ id, asker }) => (asker ? id : [])),
  answers: async ({ registrations }) =>
    (await registrations.listAll()).flatMap(({ eventId, answers }) => (answers.q1 ? eventId : [])),
  sensitiveAnswers: async ({ registrations }) =>
    (await registrations.listAll()).flatMap(({ eventId, answers }) => (answers.q1 ? eventId : [])),
  companions: async ({ registrations }) =>
    (await registrations.listAll()).flatMap(({ eventId, companions }) => (companions?.box ? eventId : [])),
  registrations: async ({ registrations, places }) => {
    const held = (await places.listAll()).flatMap(({ id, people }) => (people.length > 0 ? id : []))
    const written = (await registrations.listAll()).map(({ eventId }) => eventId)
    expect(held).toEqual(written)
    return written
  },
  sessions: async ({ people }) => (await people.listAll()).flatMap(({ id, sessions }) => (sessions[0] ? id : [])),
}

const fileOf = (id: string) => `cloud://local.bucket/pictures/${id}.png`
const aPushOf = (id: string): Push => ({
  ...{ id, kind: 'event_word', subjectId: 'cup', title: '', topic: 'own', audience: { kind: 'everybody' } as never },
  ...{ state: 'sent', askedBy: { id: 'p', name: '' }, askedAt: 0, leasedUntil: 0, pageKey: id },
  counted: { opened: 0, acted: 0 },
})

async function signedUp({ events, places, registrations }: Store, id: string, endsAt: number) {
  await events.add(anEvent({ id, endsAt }))
  const turn = { member: 'm-Li', turn: 't', at: 1 }
  await places.add({ ...bookOf(anEvent({ id, capacity: 9 }), [turn]), settledRev: 1, rev: 1 })
  await registrations.add({
    ...{ id: `${id}:m-Li`, eventId: id, memberId: 'm-Li', personId: 'p-Li', name: '李示例', enterpriseId: '' },
    ...{ unionId: '', status: 'confirmed', turn: 't', rev: 1, at: 1, answers: { q1: '花生过敏' } },
    companions: { count: 1, key: 'k', box: 'b' },
  })
}

/** Later than any time of the table, so that everything was there at some moment after 1970. */
const NOW = NOON + 5 * HOUR

/** Runs the step of a row over one thing whose time is just over and one whose time is not. */
async function clear(row: keyof typeof planted, store: Store) {
  const step = entries[timed[row].step as keyof typeof entries]
  if (!step || !('every' in step)) throw new Error(`${row} has no step`)
  const job = { store, files: storage.files, clock: () => NOW, holder: 'one', until: NOW + 40_000 }
  await step.run(job as never)
}

const seen = async (row: keyof typeof planted, store: Store): Promise<string[]> => {
  const collection = (timed[row].in as string[])[0] as 'messages'
  const ids = left[row] ? await left[row](store) : (await store[collection].listAll()).map(({ id }) => id)
  return ids.sort()
}

describe.each(Object.keys(planted) as (keyof typeof planted)[])('%s', (row) => {
  test('go when their time is over, and not before; the run says how many, and is safe to repeat', async () => {
    const store = await aStore()
    const edge = NOW - keptMs(row)
    await planted[row](store, 'old', edge - 1)
    await planted[row](store, 'young', edge + 1)
    expect(await seen(row, store)).toEqual(['old', 'young'])

    await clear(row, store)
    expect(await seen(row, store)).toEqual(['young'])
    expect(await store.clearings.find(row)).toMatchObject({ ranAt: NOW, removed: 1, removedAt: NOW })

    await clear(row, store)
    expect(await seen(row, store)).toEqual(['young'])
    expect(await store.clearings.find(row)).toMatchObject({ ranAt: NOW, removed: 1, removedAt: NOW })
  })

  test('cost next to nothing when there are none', async () => {
    const { store, queries } = await aFullStore()
    await clear(row, store)
    const before = queries()
    await clear(row, store)
    const together = Object.values(timed).filter(({ step }) => step === timed[row].step).length
    expect(queries() - before).toBeLessThanOrEqual(1 + 2 * together)
    expect(await store.clearings.find(row)).toMatchObject({ ranAt: NOW, removed: 0 })
  })
})
