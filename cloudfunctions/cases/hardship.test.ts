import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import { HARDSHIP_AGREED, hardshipAbout } from '#shared/cases/hardship'
import { closesAt, tellingsOf } from '#shared/cases/promise'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, aPerson, asking, DAY, NOON } from '../testing/factories'
import { whatWaits } from '../testing/whatWaits'
import { forgetHardship } from './timed/forgetHardship'
import { lookDeed } from './timed/lookAtCase'

const LIN = anOfficer('Lin')
const WU = anOfficer('Wu')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const ZHOU = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const LI = aPerson('Li')

const APPLIED: Input<'cases.say'> = {
  ...{ newKey: 'a'.repeat(16), kind: 'hardship', topic: 'benefits', words: '爱人住院两个月了', to: 'station' },
  ...{ about: hardshipAbout('household', 'illness'), agreed: true },
}

/** A street with two officers, of whom Lin is responsible for Li's union, the federation and Li's chair. */
async function aStation(officerId: string | undefined = 'p-Lin') {
  const full = await aFullStore({ people: [LIN, WU, CHENG, ZHOU, LI] })
  const { store } = full
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '周', officer: '林', officerId },
    ...{ enterprises: 1, members: 30, grams: [], pageKey: 'n' },
  } as never)
  await store.people.change({ _id: 'p-Li' }, { 'member.unionId': 'noodle-union' })
  const time = { now: NOON }
  const asker = await store.people.get('p-Li')
  const as = (person: typeof LI) => asking(store, person, time.now)
  return {
    ...{ ...full, time, as },
    apply: (over: Partial<Input<'cases.say'>> = {}) => atTheDoor('cases.say', { ...APPLIED, ...over }, as(asker)),
    open: (caseId: string, person: typeof LI) => atTheDoor('cases.open', { caseId }, as(person)),
    track: async (caseId: string) => answered(await atTheDoor('cases.track', { which: { caseId } }, as(asker))),
    queue: async (person: typeof LI) => answered(await atTheDoor('cases.queue', { view: 'open' }, as(person))).items,
  }
}

describe('an application for help in hardship', () => {
  test('is a case with a number and a promise, of the responsible officer, with what was agreed to as its first step', async () => {
    const { apply, track } = await aStation()
    const { id, number, ownerName } = answered(await apply())
    expect([number, ownerName]).toEqual(['2026-0001', 'Lin'])
    const view = await track(id)
    expect(view).toMatchObject({ kind: 'hardship', words: APPLIED.words, about: { name: '家里人，大病' } })
    expect(view.steps).toMatchObject([{ deed: 'said', words: HARDSHIP_AGREED }])
  })

  test('is opened by whoever has it and by the federation, each time written down, and by no colleague or chair', async () => {
    const { apply, open, track, as } = await aStation()
    const { id } = answered(await apply())
    for (const person of [WU, ZHOU]) await expect(open(id, person)).rejects.toThrow('not_found')
    await expect(atTheDoor('cases.photos', { caseId: id }, as(WU))).rejects.toThrow('not_found')
    await expect(atTheDoor('cases.take', { caseId: id, rev: 1 }, as(WU))).rejects.toThrow('not_found')
    expect(answered(await open(id, LIN))).toMatchObject({ viewer: 'owner', view: { words: APPLIED.words } })
    expect(answered(await open(id, CHENG)).viewer).toBe('above')
    expect((await track(id)).openings).toMatchObject([{ by: 'Lin' }, { by: 'Cheng' }])
  })

  test('stands in queues without a word, in no list of tasks while somebody has it, and beside no other case', async () => {
    const { store, apply, queue, open, as } = await aStation()
    const { id, dueAt } = answered(await apply())
    const row = { id, dueAt, isPrivate: true, kept: 'hardship' }
    expect(await queue(LIN)).toEqual([{ ...row, mayOpen: true }])
    expect(await queue(WU)).toEqual([{ ...row, mayOpen: false }])
    expect(await queue(ZHOU)).toEqual([])
    expect(await whatWaits(store)).toEqual({})
    expect(await store.messages.count({ personId: 'p-Lin', kind: 'case_due' })).toBe(1)
    const { about: _a, agreed: _b, ...plain } = APPLIED
    const other = answered(await atTheDoor('cases.say', { ...plain, newKey: 'b'.repeat(16), kind: 'question' }, as(LI)))
    expect(answered(await open(other.id, LIN)).earlier).toEqual([])
    const join = { caseId: id, rev: 1, into: other.number }
    expect(await atTheDoor('cases.join', join, as(LIN))).toMatchObject({ reason: 'case_no_such' })
  })

  test('nobody is responsible for waits for any officer, who takes it; the federation passes it on', async () => {
    const { store, apply, open, as } = await aStation('p-gone')
    const { id } = answered(await apply())
    expect(await whatWaits(store)).toEqual({ cases: 1 })
    expect(answered(await open(id, WU)).viewer).toBe('peer')
    answered(await atTheDoor('cases.take', { caseId: id, rev: 1 }, as(WU)))
    expect(await whatWaits(store)).toEqual({})
    await expect(open(id, LIN)).rejects.toThrow('not_found')
    answered(await atTheDoor('cases.pass', { caseId: id, rev: 2, to: 'p-Lin', word: '小吴病了' }, as(CHENG)))
    expect(answered(await open(id, LIN)).viewer).toBe('owner')
  })

  test('is escalated to the federation alone, answered, and asked for again there when it did not help', async () => {
    const { store, apply, time, as, open } = await aStation()
    const { id, dueAt } = answered(await apply())
    for (const { at } of tellingsOf(dueAt)) {
      time.now = at
      await lookDeed.run({ store, clock: () => time.now } as never, id)
    }
    const told = await store.messages.listAll({ where: { kind: 'case_due' } })
    expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set(['p-Lin', 'p-Cheng']))
    const { rev } = await store.cases.get(id)
    answered(
      await atTheDoor('cases.answer', { caseId: id, rev, text: '批了两千元，周五到账', whyLate: '等会议' }, as(LIN))
    )
    const more = { which: { caseId: id }, face: 'bad' as const, more: '没有到账' }
    expect(answered(await atTheDoor('cases.rate', more, as(LI)))).toMatchObject({
      state: 'reopened',
      level: 'federation',
    })
    await expect(open(id, LIN)).rejects.toThrow('not_found')
    expect(answered(await open(id, CHENG)).viewer).toBe('peer')
  })
})

test('whatever is half an application, or half of one, is refused, and nothing is begun', async () => {
  const { store, apply, as } = await aStation()
  const { about: _a, agreed: _b, ...bare } = APPLIED
  const say = (over: object) => atTheDoor('cases.say', { ...bare, ...over } as never, as(LI))
  const half: object[] = [
    { kind: 'hardship' },
    { about: APPLIED.about },
    { about: APPLIED.about, agreed: true, to: 'union' },
    { about: APPLIED.about, agreed: true, topic: 'funds' },
    { about: APPLIED.about, agreed: true, against: 'chair' },
    { kind: 'help', about: APPLIED.about },
    { kind: 'help', agreed: true },
  ]
  for (const over of half) await expect(say(over)).rejects.toThrow('bad_request')
  await expect(atTheDoor('cases.sayUnnamed', APPLIED, as(LI))).rejects.toThrow('bad_request')
  expect(await apply({ about: { kind: 'hardship', id: 'self-constructor' } })).toMatchObject({
    reason: 'case_no_thing',
  })
  expect(await store.cases.count()).toBe(0)
})

describe('ninety days after its end', () => {
  test('who it was, what it was about and all that was said are gone; that there was one stays for the counts', async () => {
    const { store, apply, time, as, open } = await aStation()
    const { id } = answered(await apply())
    answered(await atTheDoor('cases.answer', { caseId: id, rev: 1, text: '批了' }, as(LIN)))
    answered(await atTheDoor('cases.note', { caseId: id, text: '电话 139' }, as(LIN)))
    time.now = closesAt(NOON)
    await lookDeed.run({ store, clock: () => time.now } as never, id)
    const { endedAt = 0 } = await store.cases.get(id)
    const clear = (now: number) => forgetHardship.forget(store, now - 90 * DAY, now)
    expect(await clear(endedAt + 90 * DAY)).toBe(0)
    expect(await forgetHardship.oldest?.(store)).toBe(endedAt)
    expect([await clear(endedAt + 90 * DAY + 1), await clear(endedAt + 91 * DAY)]).toEqual([1, 0])
    const left = await store.cases.get(id)
    expect(left).toMatchObject({ kind: 'hardship', state: 'closed', inTime: true, words: '', steps: [], notes: [] })
    expect(JSON.stringify(left)).not.toMatch(/p-Li"|m-Li|爱人|大病|批了|139|noodle/)
    for (const person of [LIN, CHENG]) await expect(open(id, person)).rejects.toThrow('not_found')
    expect(await forgetHardship.oldest?.(store)).toBeUndefined()
  })

  test('an open one, and other cases, are left alone', async () => {
    const { store, apply } = await aStation()
    const { id } = answered(await apply())
    expect(await forgetHardship.forget(store, NOON + 1000 * DAY, NOON + 1000 * DAY)).toBe(0)
    expect((await store.cases.get(id)).words).toBe(APPLIED.words)
  })
})
