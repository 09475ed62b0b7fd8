import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'

const LIN = anOfficer('Lin')
const HE = anOfficer('He')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const ZHOU = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const LI = aPerson('Li', { openId: 'Li@app' })

const SAID = { kind: 'suggestion', topic: 'homes', words: '活动室周末能不能开半天？', to: 'station' } as const

/** A street with two officers, the federation, a chair, and Li who has something to say. */
async function aCounter() {
  const full = await aFullStore({ people: [LIN, HE, CHENG, ZHOU, LI] })
  const { store } = full
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '周', officer: '林', officerId: 'p-Lin' },
    ...{ enterprises: 1, members: 30, grams: [], pageKey: 'n' },
  } as never)
  const time = { now: NOON }
  let last = 0
  const as = (person: typeof LI | typeof LIN) => asking(store, person, time.now)
  const say = (over: Partial<Input<'cases.say'>> = {}, person = LI) =>
    atTheDoor('cases.say', { ...SAID, newKey: String(++last).padStart(16, '0'), ...over }, as(person))
  const said = async (over: Partial<Input<'cases.say'>> = {}) => answered(await say(over)).id
  const open = async (caseId: string, person = LIN) => answered(await atTheDoor('cases.open', { caseId }, as(person)))
  const track = async (caseId: string) => answered(await atTheDoor('cases.track', { which: { caseId } }, as(LI)))
  const answer = (caseId: string, rev: number, text = '能开', person = LIN) =>
    atTheDoor('cases.answer', { caseId, rev, text }, as(person))
  return { ...full, time, as, say, said, open, track, answer }
}

describe('a case', () => {
  test('has a number to say, a promised day and whoever is responsible', async () => {
    const { say } = await aCounter()
    expect(answered(await say())).toMatchObject({ number: '2026-0001', level: 'station', ownerName: 'Lin' })
    expect(answered(await say())).toMatchObject({ number: '2026-0002' })
  })

  test('sent again after a lost answer is one, with the same number', async () => {
    const { store, say } = await aCounter()
    const twice = await Promise.all([say({ newKey: 'a'.repeat(16) }), say({ newKey: 'a'.repeat(16) })])
    const again = await say({ newKey: 'a'.repeat(16) })
    expect(new Set([...twice, again].map((one) => answered(one).number)).size).toBe(1)
    expect(await store.cases.count()).toBe(1)
  })

  test('of five a day is one, however often it is sent at the same moment', async () => {
    const { store, say } = await aCounter()
    const keys = ['1', '2', '3', '4', '5'].map((key) => key.repeat(16))
    for (const newKey of keys) {
      const sent = await Promise.all([say({ newKey }), say({ newKey }), say({ newKey })])
      expect(sent.every(({ ok }) => ok)).toBe(true)
    }
    expect(await say({ newKey: '6'.repeat(16) })).toMatchObject({ reason: 'case_too_many' })
    expect(await say({ newKey: '6'.repeat(16) })).toMatchObject({ reason: 'case_too_many' })
    expect(await store.cases.count()).toBe(5)
  })

  test('is taken, asked about, answered under a name and rated; whoever asked is told at each step', async () => {
    const { store, said, open, track, answer, as } = await aCounter()
    const caseId = await said()
    answered(await atTheDoor('cases.take', { caseId, rev: (await open(caseId)).view.rev }, as(LIN)))
    answered(await atTheDoor('cases.askBack', { caseId, rev: 2, text: '上午还是下午？' }, as(LIN)))
    expect((await track(caseId)).state).toBe('asked')
    answered(await atTheDoor('cases.reply', { which: { caseId }, text: '下午' }, as(LI)))
    answered(await answer(caseId, 4))
    expect((await track(caseId)).steps.at(-1)).toMatchObject({ deed: 'answered', by: 'Lin', words: '能开' })
    const rated = await atTheDoor('cases.rate', { which: { caseId }, face: 'good' }, as(LI))
    expect(answered(rated)).toMatchObject({ state: 'rated', face: 'good' })

    const told = await store.messages.list({ where: { personId: 'p-Li' }, order: ['at', 'asc'], limit: 9 })
    expect(told.map(({ title }) => title).sort()).toEqual(
      ['Lin接手了您说的事', 'Lin想再问您一句', 'Lin答复了您说的事'].sort()
    )
    expect(JSON.stringify(told)).not.toContain('活动室')
  })

  test('with a bad face and a word more goes to the level above, which owes an answer of its own', async () => {
    const { said, open, answer, as, store, time } = await aCounter()
    const caseId = await said()
    answered(await answer(caseId, 1))
    time.now += DAY
    const more = { which: { caseId }, face: 'bad' as const, more: '没有来看过' }
    const again = answered(await atTheDoor('cases.rate', more, as(LI)))
    expect(again).toMatchObject({ state: 'reopened', level: 'federation' })
    expect(again.ownerName).toBeUndefined()
    expect(again.inTime).toBeUndefined()
    expect(await store.messages.count({ personId: 'p-Cheng', kind: 'case_due' })).toBe(1)

    const below = await open(caseId)
    expect([below.viewer, JSON.stringify(below).includes('没有来看过')]).toEqual(['below', false])
    expect(await answer(caseId, 3).catch((error: Error) => error.message)).toContain('forbidden')
    answered(await answer(caseId, 3, '我们去看了', CHENG))
    // Above the federation there is nobody: what is said then ends it.
    expect(answered(await atTheDoor('cases.rate', { ...more, more: '还是不行' }, as(LI)))).toMatchObject({
      state: 'rated',
    })
  })

  test('that two officers answer at once has the answer of the first, and the second is told to look', async () => {
    const { said, answer, track } = await aCounter()
    const caseId = await said()
    const both = await Promise.all([answer(caseId, 1, '能开', LIN), answer(caseId, 1, '不能开', HE)])
    expect(both.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['case_moved', 'ok'])
    expect((await track(caseId)).steps.filter(({ deed }) => deed === 'answered')).toHaveLength(1)
  })

  test('that is late is answered only with the reason for it', async () => {
    const { said, answer, time, as } = await aCounter()
    const caseId = await said()
    time.now += 12 * DAY
    expect(await answer(caseId, 1)).toEqual({ ok: false, reason: 'case_why_late' })
    const late = { caseId, rev: 1, text: '能开', whyLate: '等物业回话' }
    expect(answered(await atTheDoor('cases.answer', late, as(LIN)))).toMatchObject({ inTime: false })
  })

  test('is withdrawn before the answer, and not after it; twice is once', async () => {
    const { said, answer, as } = await aCounter()
    const withdraw = (caseId: string) => atTheDoor('cases.withdraw', { which: { caseId } }, as(LI))
    const first = await said()
    expect(answered(await withdraw(first))).toMatchObject({ state: 'withdrawn' })
    expect(answered(await withdraw(first)).steps).toHaveLength(2)
    const second = await said()
    answered(await answer(second, 1))
    expect(await withdraw(second)).toEqual({ ok: false, reason: 'case_not_now' })
  })

  test('is one of five a day', async () => {
    const { say, time } = await aCounter()
    for (let index = 0; index < 5; index++) expect(await say()).toMatchObject({ ok: true })
    expect(await say()).toEqual({ ok: false, reason: 'case_too_many' })
    time.now += 24 * HOUR
    expect(await say()).toMatchObject({ ok: true })
  })
})

describe('whoever is complained of', () => {
  test('as an officer never sees it: the federation gets it', async () => {
    const { store, say, as } = await aCounter()
    const { id: caseId, level } = answered(await say({ kind: 'complaint', against: 'officer' }))
    expect(level).toBe('federation')
    for (const officer of [LIN, HE]) {
      await expect(atTheDoor('cases.open', { caseId }, as(officer))).rejects.toThrow('not_found')
      expect(answered(await atTheDoor('cases.queue', { view: 'open' }, as(officer))).items).toEqual([])
    }
    expect(answered(await atTheDoor('cases.queue', { view: 'open' }, as(CHENG))).items).toHaveLength(1)
    expect(await store.messages.count({ personId: 'p-Lin' })).toBe(0)
    expect(await store.tasks.count()).toBe(0)
  })

  test('as a chair never sees it: the station gets it', async () => {
    const { say, as } = await aCounter()
    const { id: caseId } = answered(await say({ kind: 'complaint', against: 'chair', to: 'union' }))
    await expect(atTheDoor('cases.open', { caseId }, as(ZHOU))).rejects.toThrow('not_found')
    expect(answered(await atTheDoor('cases.queue', { view: 'open' }, as(ZHOU))).items).toEqual([])
    expect(answered(await atTheDoor('cases.open', { caseId }, as(HE))).viewer).toBe('peer')
  })

  test('and nobody besides them leaves the way to 12351 alone', async () => {
    const { store, say } = await aCounter()
    await store.people.remove({ _id: 'p-Cheng' })
    expect(await say({ kind: 'complaint', against: 'officer' })).toEqual({ ok: false, reason: 'case_nobody' })
  })
})

describe('what is for one’s own chair', () => {
  test('is the chair’s alone, with the station above', async () => {
    const { say, as } = await aCounter()
    const { id: caseId, level, ownerName } = answered(await say({ to: 'union' }))
    expect([level, ownerName]).toEqual(['union', 'Zhou'])
    expect(answered(await atTheDoor('cases.open', { caseId }, as(ZHOU))).viewer).toBe('owner')
    expect(answered(await atTheDoor('cases.open', { caseId }, as(LIN))).viewer).toBe('above')
  })

  test('needs one, and a member', async () => {
    const { store, say } = await aCounter()
    const { member: _member, ...worker } = LI
    expect(await say({ to: 'union' }, worker as typeof LI)).toEqual({ ok: false, reason: 'case_member_first' })
    await store.people.remove({ _id: 'p-Zhou' })
    expect(await say({ to: 'union' })).toEqual({ ok: false, reason: 'case_no_chair' })
  })
})

describe('an anonymous case', () => {
  const unnamed = { ...SAID, newKey: 'b'.repeat(16) }

  test('holds nothing that leads to a person, in any collection, and is written into no log', async () => {
    const { contents, as } = await aCounter()
    const before = await contents()
    const { code } = answered(await atTheDoor('cases.sayUnnamed', unnamed, as(LI)))
    const after = await contents()
    for (const trace of ['p-Li', 'm-Li', 'Li@app', '"Li"', 'noodle-union', '面馆', unnamed.newKey, code])
      expect([trace, after.split(trace).length]).toEqual([trace, before.split(trace).length])
  })

  test('is answered through its code alone, and rated there', async () => {
    const { store, as, answer } = await aCounter()
    const { id: caseId, code } = answered(await atTheDoor('cases.sayUnnamed', unnamed, as(LI)))
    await expect(atTheDoor('cases.track', { which: { caseId } }, as(LI))).rejects.toThrow('not_found')
    answered(await answer(caseId, 1))
    const nobody = { ...as(LI), person: undefined } as never
    const which = { code: ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} ` }
    expect(answered(await atTheDoor('cases.track', { which }, nobody))).toMatchObject({ state: 'answered' })
    expect(answered(await atTheDoor('cases.rate', { which, face: 'fair' }, nobody))).toMatchObject({ state: 'rated' })
    expect(await store.messages.count({ kind: 'case_step' })).toBe(0)
    await expect(atTheDoor('cases.track', { which: { code: 'ZZZZZZZZZZZZZZZZ' } }, nobody)).rejects.toThrow('not_found')
  })

  test('sent again is one, with the same code', async () => {
    const { store, as } = await aCounter()
    const once = answered(await atTheDoor('cases.sayUnnamed', unnamed, as(LI)))
    expect(answered(await atTheDoor('cases.sayUnnamed', unnamed, as(LI)))).toEqual(once)
    expect(await store.cases.count()).toBe(1)
  })

  test('asks for no consent, since it takes nothing', async () => {
    const { as } = await aCounter()
    const fresh = { ...as(LI), asksConsent: true }
    const named = { ...SAID, newKey: 'c'.repeat(16) }
    expect(await atTheDoor('cases.say', named, fresh)).toMatchObject({ reason: 'consent_needed' })
    expect(await atTheDoor('cases.sayUnnamed', unnamed, fresh)).toMatchObject({ ok: true })
  })
})
