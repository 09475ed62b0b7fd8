import { hashOf } from '#server/session'
import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import { tellingsOf } from '#shared/cases/promise'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, aPerson, asking, HOUR, NOON } from '../testing/factories'
import { whatWaits } from '../testing/whatWaits'
import { handBack } from './timed/handBack'
import { lookDeed } from './timed/lookAtCase'

const counselOf = (name: string) => ({
  ...anOfficer(name),
  roles: [roleFor('officer', THE_STREET), roleFor('counsel', THE_STREET)],
})
const HE = counselOf('He')
const TANG = counselOf('Tang')
const LIN = anOfficer('Lin')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const ZHOU = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const LI = aPerson('Li')

const SAID: Input<'cases.say'> = {
  ...{ newKey: 'a'.repeat(16), kind: 'help', topic: 'rights', words: '辞退我没有给钱', to: 'station' },
  counselOnly: true,
}

/** A street with two counsel, an officer, the federation, a chair, and what Li keeps for counsel. */
async function aRoom(counsel = [HE, TANG]) {
  const full = await aFullStore({ people: [...counsel, LIN, CHENG, ZHOU, LI] })
  const { store } = full
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '周', officer: '林', officerId: 'p-Lin' },
    ...{ enterprises: 1, members: 30, grams: [], pageKey: 'n' },
  } as never)
  const time = { now: NOON }
  const as = (person: typeof LI) => asking(store, person, time.now)
  const say = (over: Partial<Input<'cases.say'>> = {}, isKept = true) => {
    const { counselOnly: _kept, ...plain } = SAID
    return atTheDoor('cases.say', { ...(isKept ? SAID : plain), ...over }, as(LI))
  }
  const open = (caseId: string, person: typeof LI) => atTheDoor('cases.open', { caseId }, as(person))
  const track = async (caseId: string) => answered(await atTheDoor('cases.track', { which: { caseId } }, as(LI)))
  const queue = async (person: typeof LI) =>
    answered(await atTheDoor('cases.queue', { view: 'open' }, as(person))).items
  return { ...full, time, as, say, open, track, queue }
}

describe('what is kept for counsel', () => {
  test('is opened by counsel alone, each time written down before it is shown, for whoever asked to read', async () => {
    const { say, open, track, time, as } = await aRoom()
    const { id, ownerName } = answered(await say())
    expect([ownerName, (await track(id)).openings]).toEqual([undefined, []])
    for (const person of [LIN, CHENG, ZHOU]) await expect(open(id, person)).rejects.toThrow('not_found')
    await expect(atTheDoor('cases.photos', { caseId: id }, as(CHENG))).rejects.toThrow('not_found')
    await expect(atTheDoor('cases.note', { caseId: id, text: '看看' }, as(CHENG))).rejects.toThrow('not_found')
    expect((await track(id)).openings).toEqual([])
    expect(answered(await open(id, HE)).view).toMatchObject({ words: SAID.words, counselOnly: true })
    time.now += HOUR
    await open(id, TANG)
    await atTheDoor('cases.photos', { caseId: id }, as(TANG))
    expect((await track(id)).openings).toEqual([
      { by: 'He', at: NOON },
      { by: 'Tang', at: NOON + HOUR },
      { by: 'Tang', at: NOON + HOUR },
    ])
  })

  test('is written down where a step shows it to somebody who has not opened it', async () => {
    const { say, track, as } = await aRoom()
    const { id } = answered(await say())
    answered(await atTheDoor('cases.take', { caseId: id, rev: 1 }, as(HE)))
    answered(await atTheDoor('cases.answer', { caseId: id, rev: 2, text: '我们陪您去' }, as(HE)))
    expect((await track(id)).openings).toEqual([{ by: 'He', at: NOON }])
  })

  test('is not shown when it cannot be written down', async () => {
    const { store, say, open } = await aRoom()
    const { id } = answered(await say())
    const many = Array.from({ length: 500 }, () => ({ by: 'He', at: NOON }))
    await store.cases.change({ _id: id }, { openings: many })
    await expect(open(id, HE)).rejects.toThrow('not_found')
  })

  test('stands in the queues of others as one with a promise, and nothing else', async () => {
    const { say, queue } = await aRoom()
    const { id, dueAt } = answered(await say())
    const row = { id, dueAt, isPrivate: true, kept: 'counsel' }
    expect(await queue(LIN)).toEqual([{ ...row, mayOpen: false }])
    expect(await queue(CHENG)).toEqual([{ ...row, mayOpen: false }])
    expect(await queue(HE)).toEqual([{ ...row, mayOpen: true }])
    expect(await queue(ZHOU)).toEqual([])
  })

  test('waits in no list of tasks, and nobody but counsel is told that it is late', async () => {
    const { store, say, time } = await aRoom()
    const { id, dueAt } = answered(await say())
    expect(await whatWaits(store)).toEqual({})
    for (const { at } of tellingsOf(dueAt)) {
      time.now = at
      await lookDeed.run({ store, clock: () => time.now } as never, id)
    }
    const told = await store.messages.listAll({ where: { kind: 'case_due' } })
    expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set(['p-He', 'p-Tang']))
    expect(told.length).toBeGreaterThanOrEqual(6)
  })

  test('is passed to counsel alone, joined to nothing, and stays with them when it is said once more', async () => {
    const { store, say, open, as } = await aRoom()
    const { id } = answered(await say())
    const plain = answered(await say({ newKey: 'b'.repeat(16) }, false))
    expect(answered(await open(id, HE)).handlers).toEqual([{ id: 'p-Tang', name: 'Tang' }])
    const toLin = { caseId: id, rev: 1, to: 'p-Lin', word: '请看' }
    expect(await atTheDoor('cases.pass', toLin, as(HE))).toMatchObject({ reason: 'case_not_now' })
    const join = { caseId: id, rev: 1, into: plain.number }
    expect(await atTheDoor('cases.join', join, as(HE))).toMatchObject({ reason: 'case_no_such' })
    answered(await atTheDoor('cases.answer', { caseId: id, rev: 1, text: '请等等' }, as(HE)))
    const more = { which: { caseId: id }, face: 'bad' as const, more: '没有等到' }
    expect(answered(await atTheDoor('cases.rate', more, as(LI)))).toMatchObject({ state: 'reopened', level: 'station' })
    const again = await store.messages.listAll({ where: { kind: 'case_due', title: '会员不满意，再说了一句' } })
    expect(again.map(({ personId }) => personId).sort()).toEqual(['p-He', 'p-Tang'])
  })

  test('is not among what the same person has said before, when another case of theirs is open', async () => {
    const { say, open } = await aRoom()
    await say()
    const { id } = answered(await say({ newKey: 'b'.repeat(16), topic: 'homes' }, false))
    for (const person of [LIN, HE]) expect(answered(await open(id, person)).earlier).toEqual([])
  })

  test('goes to another counsel when its owner is counsel no longer', async () => {
    const { store, say, as, time } = await aRoom()
    const { id } = answered(await say())
    await atTheDoor('cases.take', { caseId: id, rev: 1 }, as(HE))
    answered(await atTheDoor('staff.endCounsel', { personId: 'p-He' }, as(CHENG)))
    await handBack.run({ store, clock: () => time.now })
    expect((await store.cases.get(id)).owner).toEqual({ id: 'p-Tang', name: 'Tang' })
  })

  test('of whoever leaves no name is followed by the code, with who has opened it', async () => {
    const { store, as, open } = await aRoom()
    const { id, code } = answered(await atTheDoor('cases.sayUnnamed', SAID, as(LI)))
    expect((await store.cases.get(id)).codeHash).toBe(hashOf(code))
    await open(id, HE)
    const seen = answered(
      await atTheDoor('cases.track', { which: { code } }, { ...as(LI), person: undefined } as never)
    )
    expect(seen.openings).toEqual([{ by: 'He', at: NOON }])
  })
})

describe('the choice', () => {
  test('is there when somebody is counsel, for help about one’s rights alone', async () => {
    const { as, say } = await aRoom()
    expect(answered(await atTheDoor('cases.counsel', {}, as(LI)))).toEqual({ isThere: true })
    await expect(say({ kind: 'question' })).rejects.toThrow('bad_request')
    await expect(say({ topic: 'homes' })).rejects.toThrow('bad_request')
  })

  test('is not there when nobody is', async () => {
    const { as, say } = await aRoom([])
    expect(answered(await atTheDoor('cases.counsel', {}, as(LI)))).toEqual({ isThere: false })
    expect(await say()).toMatchObject({ reason: 'case_no_counsel' })
  })
})

describe('counsel', () => {
  test('are named by the federation, among officers, and the last one stays while something waits for them', async () => {
    const { store, as, say } = await aRoom([])
    const name = (personId: string, by = CHENG) => atTheDoor('staff.nameCounsel', { personId }, as(by))
    const end = (personId: string) => atTheDoor('staff.endCounsel', { personId }, as(CHENG))
    await expect(name('p-Lin', LIN)).rejects.toThrow('forbidden')
    expect(await name('p-Li')).toMatchObject({ reason: 'counsel_no_officer' })
    answered(await name('p-Lin'))
    answered(await name('p-Lin'))
    expect((await store.people.get('p-Lin')).roles.filter(({ kind }) => kind === 'counsel')).toHaveLength(1)
    answered(await say())
    expect(await end('p-Lin')).toMatchObject({ reason: 'counsel_last' })
    expect(await atTheDoor('staff.dismiss', { personId: 'p-Lin' }, as(CHENG))).toMatchObject({ reason: 'counsel_last' })
    answered(await name('p-Cheng'))
    expect(answered(await end('p-Lin'))).toEqual({ ended: true })
    expect((await store.people.get('p-Lin')).roles.map(({ kind }) => kind)).toEqual(['officer'])
  })
})

test('the last counsel cannot leave for good while something is kept for them: the post goes to another first', async () => {
  const { say, as, store } = await aRoom([HE])
  await say()
  expect(await atTheDoor('privacy.leave', {}, as(HE))).toEqual({ ok: false, reason: 'post_first' })
  const dismiss = async (id: string) => atTheDoor('staff.dismiss', { personId: id }, as(CHENG))
  expect(await dismiss('p-He')).toEqual({ ok: false, reason: 'counsel_last' })
  answered(await atTheDoor('staff.nameCounsel', { personId: 'p-Lin' }, as(CHENG)))
  expect(await dismiss('p-He')).toMatchObject({ ok: true })
  expect(await atTheDoor('privacy.leave', {}, as(await store.people.get('p-He')))).toMatchObject({ ok: true })
})
