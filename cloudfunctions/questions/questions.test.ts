import { hashOf } from '#server/session'
import { roleFor, THE_STREET } from '#shared/access/role'
import type { Input } from '#shared/api'
import type { Case } from '#shared/cases/case'
import { aCase } from '#shared/testing/aCase'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'
import { whatWaits } from '../testing/whatWaits'

const LIN = anOfficer('Lin')
const HE = anOfficer('He')
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const READER = aPerson('Sun', { roles: [roleFor('secondReader', THE_STREET)] })
const LI = aPerson('Li')
const CODE = 'ABCDEFGH23456789'

const WORDS = { question: '活动室周末开不开？', answer: '从下周起，周六下午开。' }
const ANSWERED: Partial<Case> = {
  ...{ state: 'rated', shelf: 'done', answeredAt: NOON, endedAt: NOON, words: '钱包丢在活动室的人是我' },
  steps: [{ deed: 'answered', at: NOON, level: 'station', by: 'Lin', words: '能开' }],
}

/** A case of Li’s that Lin has answered, one without a name, and everybody who has a say in what becomes public. */
async function aRoom() {
  const full = await aFullStore({ people: [LIN, HE, CHENG, READER, LI], members: [aMember('Li', { name: '李示例' })] })
  const { store } = full
  await store.cases.addMany([
    aCase({ ...ANSWERED, asker: { personId: 'p-Li', name: '李示例', memberId: 'm-Li' } }),
    withoutAsker(aCase({ ...ANSWERED, steps: [], id: 'unnamed', number: '2026-0002', codeHash: hashOf(CODE) })),
  ])
  const as = (person: typeof LI) => asking(store, person, NOON)
  const nobody = { ...as(LI), person: undefined }
  const propose = (over: Partial<Input<'questions.propose'>> = {}, by = LIN) =>
    atTheDoor('questions.propose', { caseId: 'case-1', ...WORDS, ...over }, as(by))
  const consent = (rev: number, yes: boolean, which: Input<'questions.own'>['which'] = { caseId: 'case-1' }) =>
    atTheDoor('questions.consent', { which, rev, yes }, 'code' in which ? nobody : as(LI))
  const decide = (questionId: string, by: typeof LI, over: Partial<Input<'questions.decide'>> = {}) =>
    atTheDoor('questions.decide', { questionId, rev: 2, decision: 'pass', ...over }, as(by))
  const shown = async () => answered(await atTheDoor('questions.list', {}, nobody)).map(({ question }) => question)
  const found = async (text = '活动室') => answered(await atTheDoor('search.find', { text }, nobody)).questions
  const own = async () => answered(await atTheDoor('questions.own', { which: { caseId: 'case-1' } }, as(LI))).question
  return { ...full, as, nobody, propose, consent, decide, shown, found, own }
}

function withoutAsker({ asker: _asker, unionId: _id, unionName: _name, ...rest }: ReturnType<typeof aCase>) {
  return rest
}

describe('a question', () => {
  test('is public only after whoever asked has agreed and somebody else has passed it', async () => {
    const { store, propose, consent, decide, shown, found } = await aRoom()
    const { id } = answered(await propose())
    expect(await decide(id, HE, { rev: 1 })).toMatchObject({ reason: 'decided_already' })
    expect([await shown(), await found()]).toEqual([[], []])
    expect(answered(await consent(1, true))).toEqual({ state: 'waiting' })
    expect(await whatWaits(store)).toEqual({ questions: 1 })
    expect([await shown(), await found()]).toEqual([[], []])
    expect(answered(await decide(id, HE))).toEqual({ state: 'shown' })
    expect(await shown()).toEqual([WORDS.question])
    expect(await found()).toEqual([{ id, question: WORDS.question, topic: 'homes' }])
    expect(await whatWaits(store)).toEqual({})
  })

  test('is not passed by whoever wrote it, and is by a named second reader', async () => {
    const { propose, consent, decide, as } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    expect(await decide(id, LIN)).toMatchObject({ ok: false, reason: 'own_work' })
    const [waiting] = answered(await atTheDoor('questions.waiting', {}, as(READER))).items
    expect(waiting).toMatchObject({ id, isOwn: false, ...WORDS })
    expect(await decide(id, READER)).toMatchObject({ ok: true })
  })

  test('that was changed meanwhile is neither agreed to nor passed', async () => {
    const { propose, consent, decide } = await aRoom()
    const { id } = answered(await propose())
    await propose({ answer: '从下周起，周六、周日都开。' })
    expect(await consent(1, true)).toMatchObject({ reason: 'question_moved' })
    expect(answered(await consent(2, true))).toEqual({ state: 'waiting' })
    expect(await decide(id, HE)).toMatchObject({ reason: 'decided_already' })
    expect(await decide(id, HE, { rev: 3 })).toMatchObject({ ok: true })
  })

  test('with other words is asked about anew, and gone from the list until then', async () => {
    const { propose, consent, decide, shown } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    await decide(id, HE)
    await propose({ answer: '还是不开。' })
    expect(await shown()).toEqual([])
  })

  test('is taken back by whoever asked at any time: gone from list and search at once, words and all, for good', async () => {
    const { contents, propose, consent, decide, shown, found } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    await decide(id, HE)
    expect(answered(await consent(1, false))).toEqual({ state: 'declined' })
    expect([await shown(), await found()]).toEqual([[], []])
    expect(await contents()).not.toContain(WORDS.answer)
    expect(await propose()).toMatchObject({ reason: 'question_declined' })
  })

  test('is withdrawn by an officer, and may be proposed anew', async () => {
    const { propose, consent, decide, shown, found, as } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    await decide(id, HE)
    await atTheDoor('questions.withdraw', { questionId: id }, as(CHENG))
    expect([await shown(), await found()]).toEqual([[], []])
    expect(answered(await propose()).state).toBe('offered')
  })

  test('that was sent back says why, and the words as they were are asked about anew', async () => {
    const { propose, consent, decide, as } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    await decide(id, HE, { decision: 'sendBack', word: '写短一点' })
    const seen = answered(await atTheDoor('questions.ofCase', { caseId: 'case-1' }, as(LIN)))
    expect(seen.question).toMatchObject({ state: 'sentBack', word: '写短一点' })
    expect(answered(await propose())).toMatchObject({ state: 'offered', rev: 4 })
  })

  test('of an anonymous case is agreed to and taken back by its code alone', async () => {
    const { store, propose, consent, decide, shown } = await aRoom()
    const { id } = answered(await propose({ caseId: 'unnamed' }))
    expect(await store.messages.count()).toBe(0)
    expect(answered(await consent(1, true, { code: CODE }))).toEqual({ state: 'waiting' })
    await decide(id, HE)
    expect(await shown()).toHaveLength(1)
    await consent(1, false, { code: CODE })
    expect(await shown()).toEqual([])
  })

  test.each([
    ['question_number', { answer: '请打 138 0013 8000' }],
    ['question_name', { question: '李示例问活动室开不开' }],
    ['question_name', { answer: '面馆工会的活动室开' }],
    ['question_no_guide', { guideId: 'nothing' }],
  ] as const)('is refused: %s', async (reason, over) => {
    const { propose } = await aRoom()
    expect(await propose(over)).toMatchObject({ ok: false, reason })
  })

  test('is refused by WeChat’s check, and where the case waits for an answer', async () => {
    const { store, as, propose, consent, decide } = await aRoom()
    const risky = { ...as(LIN), safety: { judge: async () => 'risky' as const } }
    const asked = { caseId: 'case-1', ...WORDS }
    expect(await atTheDoor('questions.propose', asked, risky)).toMatchObject({ reason: 'words_risky' })
    const { id } = answered(await propose())
    await consent(1, true)
    await store.cases.change({ _id: 'case-1' }, { state: 'reopened' })
    expect(await decide(id, HE)).toMatchObject({ reason: 'question_not_now' })
    expect(await propose()).toMatchObject({ reason: 'question_not_now' })
  })

  test('sent, agreed to and passed twice after lost answers is one, and the asker is asked once', async () => {
    const { store, propose, consent } = await aRoom()
    await Promise.all([propose(), propose()])
    await propose()
    expect(await store.questions.count()).toBe(1)
    expect(await store.messages.count({ personId: 'p-Li' })).toBe(1)
    expect(answered(await consent(1, true))).toEqual(answered(await consent(1, true)))
  })
})

describe('nothing of what is public leads back to the case', () => {
  test('in any field that anybody but an officer in its scope is told', async () => {
    const { propose, consent, decide, as, nobody, found } = await aRoom()
    const { id } = answered(await propose())
    await consent(1, true)
    const waiting = answered(await atTheDoor('questions.waiting', {}, as(READER)))
    await decide(id, HE)
    const read = answered(await atTheDoor('questions.read', { questionId: id }, nobody))
    const list = answered(await atTheDoor('questions.list', {}, nobody))
    const leads = ['case-1', '2026-0001', '李示例', 'Li', 'p-Li', 'm-Li', '面馆', 'noodle', '钱包', String(NOON - HOUR)]
    for (const told of [waiting, read, list, await found()])
      for (const [path, value] of leavesOf(told))
        for (const lead of leads) expect(`${path}=${value}`).not.toContain(lead === 'Li' ? '=Li"' : lead)
    expect(Object.keys(read).sort()).toEqual(['answer', 'by', 'id', 'question', 'shownAt', 'topic'])
    expect(Object.keys(list[0] ?? {}).sort()).toEqual(['id', 'question', 'topic'])
  })

  test('but for officers in whose scope it is, and not for whoever is barred', async () => {
    const { store, propose, consent, as } = await aRoom()
    await store.cases.change({ _id: 'case-1' }, { barred: ['p-He'] })
    await propose()
    const managed = async (by: typeof LI) =>
      answered(await atTheDoor('questions.manage', {}, as(by))).map(({ question, case: about }) => [question, about])
    const about = { id: 'case-1', number: '2026-0001' }
    expect([await managed(LIN), await managed(HE)]).toEqual([[[WORDS.question, about]], []])
    await consent(1, true)
    expect([await managed(LIN), await managed(HE)]).toEqual([[[WORDS.question, about]], [[WORDS.question, undefined]]])
  })
})

test('what was public of somebody’s cases goes when they leave, and the name of an officer who leaves', async () => {
  const { store, propose, consent, decide, shown } = await aRoom()
  const { leaveQuestions } = await import('./leaveQuestions')
  const { id } = answered(await propose())
  await consent(1, true)
  await decide(id, HE)
  await leaveQuestions.forGood?.(store, LIN)
  expect((await store.questions.get(id)).askedByName).not.toBe('Lin')
  await leaveQuestions.atOnce?.(store, LI, NOON + DAY)
  expect(await shown()).toEqual([])
  expect((await store.questions.get(id)).question).toBe('')
})

function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`))
}
