import type { SafetyVerdict } from '#server/contentSafety'
import type { Input } from '#shared/api'
import type { GuideText } from '#shared/guides/guideText'
import { FEWEST_USES } from '#shared/guides/view'
import type { Person } from '#shared/identity/person'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { beginGuide } from './beginGuide'
import { decideGuide, listWaitingGuides } from './decideGuide'
import { listGuides, manageGuides, openGuide, readGuide } from './listGuides'
import { showGuide } from './showGuide'
import { writeGuide } from './writeGuide'

const TEXT: GuideText = {
  ...{ title: '入会', group: 'joining', forWhom: '还没有入会的职工', materials: ['身份证'], limit: '5 个工作日' },
  ...{ where: '单位工会', questions: [{ question: '要钱吗？', answer: '不要。' }], law: '《工会法》第三条' },
}
const NEW = { newKey: 'a'.repeat(16) }
const HOUR = 3_600_000

async function aCatalogue(verdict: SafetyVerdict = 'pass') {
  const store = await aStore()
  const [lin, wu] = [anOfficer('Lin'), anOfficer('Wu')]
  await store.people.addMany([lin, wu])
  const at = (person: Person, now = NOON) => ({
    ...asking(store, person, now),
    safety: { judge: async () => verdict },
  })
  const member = asking(store, aPerson('Li'))
  const write = (over: Partial<Input<'guides.write'>> = {}, by = lin) =>
    writeGuide({ text: TEXT, send: true, ...over }, at(by))
  const decide = (over: Partial<Input<'guides.decide'>> = {}, by = wu, now = NOON) =>
    decideGuide({ guideId: `g${NEW.newKey}`, rev: 1, decision: 'pass', ...over }, at(by, now))
  return {
    ...{ store, lin, wu, write, decide },
    passed: async () => {
      const { guideId } = answered(await write(NEW))
      answered(await decide())
      return guideId
    },
    shown: async () => answered(await listGuides({}, member)).map(({ title }) => title),
    managed: async () => answered(await manageGuides({}, at(lin))),
    read: (guideId: string) => readGuide({ guideId }, member),
    board: async (guideId: string) => answered(await openGuide({ guideId }, at(lin))),
    waiting: async (by = wu) => answered(await listWaitingGuides({}, at(by))).items,
    show: (guideId: string, rev: number, state: 'shown' | 'hidden') => showGuide({ guideId, rev, state }, at(lin)),
    use: async (guideId: string, times: number) => {
      for (let time = 0; time < times; time++) await beginGuide({ guideId }, member)
    },
  }
}

describe('a service', () => {
  test('is written once, however often it is sent, and read by everybody once somebody else has passed it', async () => {
    const { write, decide, shown, read, waiting, store } = await aCatalogue()
    const { guideId } = answered(await write(NEW))
    expect(answered(await write(NEW))).toEqual({ guideId, rev: 1 })
    expect(await shown()).toEqual([])
    await expect(read(guideId)).rejects.toThrow('not_found')
    expect(await waiting()).toMatchObject([{ id: guideId, rev: 1, text: TEXT, isOwn: false, askedByName: 'Lin' }])
    expect(await store.tasks.count({ kind: 'guides' })).toBe(1)

    expect(answered(await decide())).toEqual({ version: 1 })
    expect(answered(await decide())).toEqual({ version: 1 })
    expect(await shown()).toEqual(['入会'])
    expect(answered(await read(guideId))).toMatchObject({ law: '《工会法》第三条', materials: ['身份证'] })
    expect(await waiting()).toEqual([])
    expect(await store.tasks.count({ kind: 'guides' })).toBe(0)
  })

  test('whose first answer was lost is kept with the words that were sent last, and never over those of somebody else', async () => {
    const { write, waiting, wu, decide, board } = await aCatalogue()
    const { guideId } = answered(await write({ ...NEW, send: false }))
    const text = { ...TEXT, limit: '3 个工作日' }
    expect(answered(await write({ ...NEW, text }))).toEqual({ guideId, rev: 2 })
    expect(answered(await write({ ...NEW, text }))).toEqual({ guideId, rev: 2 })
    expect(await waiting()).toMatchObject([{ rev: 2, text: { limit: '3 个工作日' } }])
    expect(await write({ ...NEW, text: TEXT }, wu)).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
    answered(await decide({ rev: 2 }))
    expect(answered(await write({ ...NEW, text }))).toEqual({ guideId, rev: 3 })
    expect(await write({ ...NEW, text: TEXT })).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
    expect(await board(guideId)).toMatchObject({ version: 1, text: { limit: '3 个工作日' } })
  })

  test('is not passed by whoever wrote it, but by them alone an hour later where nobody else is there', async () => {
    const { write, decide, lin, wu, store } = await aCatalogue()
    await write(NEW)
    expect(await decide({}, lin)).toMatchObject({ ok: false, reason: 'own_work' })
    const alone = { alone: '今天只有我一个人' }
    expect(await decide(alone, lin, NOON + HOUR)).toMatchObject({ ok: false, reason: 'others_can' })
    await store.people.change({ _id: wu.id }, { roles: [] })
    expect(await decide(alone, lin, NOON + HOUR - 1)).toMatchObject({ ok: false, reason: 'alone_too_early' })
    expect(await decide(alone, lin, NOON + HOUR)).toMatchObject({ ok: true })
  })

  test('that is changed keeps its words until the others have passed, and then the words of before', async () => {
    const { passed, write, decide, read, board } = await aCatalogue()
    const guideId = await passed()
    const { law: _law, ...rest } = TEXT
    const text = { ...rest, title: '入会指南', materials: [], questions: [] }
    expect(answered(await write({ guideId, rev: 2, text }))).toEqual({ guideId, rev: 3 })
    expect(answered(await read(guideId))).toMatchObject({ title: '入会', law: '《工会法》第三条' })
    expect((await board(guideId)).next).toMatchObject({ state: 'waiting', text })

    answered(await decide({ rev: 3 }))
    const guide = answered(await read(guideId))
    expect([guide.title, guide.law, guide.materials]).toEqual(['入会指南', undefined, []])
    expect(await board(guideId)).toMatchObject({
      version: 2,
      passedBy: 'Wu',
      earlier: [{ version: 1, text: TEXT, changedBy: 'Lin', passedBy: 'Wu' }],
    })
    expect((await board(guideId)).next).toBeUndefined()
  })

  test('changed by two officers at once has the words of the first', async () => {
    const { passed, write, wu } = await aCatalogue()
    const guideId = await passed()
    const outcomes = await Promise.all([
      write({ guideId, rev: 2, text: { ...TEXT, limit: '当天' } }),
      write({ guideId, rev: 2, text: { ...TEXT, limit: '三天' } }, wu),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'changed_meanwhile' })
  })

  test('sent back is there with the word for whoever wrote it, and is changed and sent again', async () => {
    const { write, decide, board, waiting } = await aCatalogue()
    const { guideId } = answered(await write(NEW))
    answered(await decide({ decision: 'sendBack', word: '时限写清楚' }))
    expect((await board(guideId)).next).toMatchObject({ state: 'sentBack', word: '时限写清楚', decidedByName: 'Wu' })
    expect(await waiting()).toEqual([])
    answered(await write({ guideId, rev: 2, text: { ...TEXT, limit: '当天' } }))
    expect((await board(guideId)).next?.word).toBeUndefined()
    expect(answered(await decide({ rev: 3 }))).toEqual({ version: 1 })
  })

  test('is decided by one of two, and never over words that have changed since they were read', async () => {
    const { write, decide, wu, store } = await aCatalogue()
    const guo = anOfficer('Guo')
    await store.people.add(guo)
    const { guideId } = answered(await write(NEW))
    answered(await write({ guideId, rev: 1, text: { ...TEXT, limit: '当天' } }))
    expect(await decide({ rev: 1 })).toMatchObject({ ok: false, reason: 'decided_already' })
    const outcomes = await Promise.all([
      decide({ rev: 2 }, wu),
      decide({ rev: 2, decision: 'sendBack', word: '不' }, guo),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('as a draft is nobody’s to decide', async () => {
    const { write, decide, waiting, managed } = await aCatalogue()
    await write({ ...NEW, send: false })
    expect(await waiting()).toEqual([])
    expect(await managed()).toMatchObject([{ title: '入会', state: 'hidden', version: 0, next: 'draft' }])
    expect(await decide()).toMatchObject({ ok: false, reason: 'decided_already' })
  })

  test('is put away at once and comes back with the words that were passed, unless none were', async () => {
    const { passed, shown, show, write } = await aCatalogue()
    const guideId = await passed()
    expect(answered(await show(guideId, 2, 'hidden'))).toEqual({ rev: 3 })
    expect(answered(await show(guideId, 2, 'hidden'))).toEqual({ rev: 3 })
    expect(await shown()).toEqual([])
    expect(await show(guideId, 2, 'shown')).toEqual({ ok: false, reason: 'changed_meanwhile' })
    answered(await show(guideId, 3, 'shown'))
    expect(await shown()).toEqual(['入会'])
    const { guideId: draft } = answered(await write({ newKey: 'b'.repeat(16) }))
    await expect(show(draft, 1, 'shown')).rejects.toThrow('bad_request')
  })

  test('with words that WeChat forbids is not written', async () => {
    const { write, managed } = await aCatalogue('risky')
    expect(await write(NEW)).toMatchObject({ ok: false, reason: 'words_risky' })
    expect(await managed()).toEqual([])
  })

  test('says how often it was used once that tells of nobody', async () => {
    const { passed, use, read, managed } = await aCatalogue()
    const guideId = await passed()
    await use(guideId, FEWEST_USES - 1)
    expect(answered(await read(guideId)).used).toBeUndefined()
    expect(await managed()).toMatchObject([{ used: FEWEST_USES - 1 }])
    await use(guideId, 1)
    expect(answered(await read(guideId)).used).toBe(FEWEST_USES)
  })

  test('laid before there was a review is its first version', async () => {
    const { store, board, write, decide } = await aCatalogue()
    await store.guides.add({ id: 'old', ...TEXT, state: 'shown', changedBy: 'Lin', changedAt: NOON, rev: 4 })
    expect(await board('old')).toMatchObject({ version: 1, earlier: [] })
    answered(await write({ guideId: 'old', rev: 4, text: { ...TEXT, limit: '当天' } }))
    expect(answered(await decide({ guideId: 'old', rev: 5 }))).toEqual({ version: 2 })
    expect((await board('old')).earlier).toMatchObject([{ version: 1, text: TEXT }])
  })
})
