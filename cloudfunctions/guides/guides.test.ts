import type { SafetyVerdict } from '#server/contentSafety'
import type { Input } from '#shared/api'
import type { GuideText } from '#shared/guides/guide'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { anOfficer, aPerson, asking } from '../testing/factories'
import { listGuides, manageGuides, readGuide } from './listGuides'
import { writeGuide } from './writeGuide'

const TEXT: GuideText = {
  ...{ title: '入会', group: 'joining', forWhom: '还没有入会的职工', materials: ['身份证'], limit: '5 个工作日' },
  ...{ where: '单位工会', questions: [{ question: '要钱吗？', answer: '不要。' }], law: '《工会法》第三条' },
}

async function aCatalogue(verdict: SafetyVerdict = 'pass') {
  const store = await aStore()
  const desk = { ...asking(store, anOfficer()), safety: { judge: async () => verdict } }
  const member = asking(store, aPerson('Li'))
  return {
    write: (over: Partial<Input<'guides.write'>> = {}) => writeGuide({ text: TEXT, state: 'shown', ...over }, desk),
    shown: async () => answered(await listGuides({}, member)).map(({ title }) => title),
    managed: async () => answered(await manageGuides({}, desk)).map(({ title }) => title),
    read: (guideId: string, who = member) => readGuide({ guideId }, who),
    desk,
  }
}
const NEW = { newKey: 'a'.repeat(16) }

describe('a service', () => {
  test('is written once, however often it is sent, and read by everybody', async () => {
    const { write, shown, read } = await aCatalogue()
    const { guideId } = answered(await write(NEW))
    await write(NEW)
    expect(await shown()).toEqual(['入会'])
    expect(answered(await read(guideId))).toMatchObject({ law: '《工会法》第三条', materials: ['身份证'] })
  })

  test('that is hidden is there for officers alone', async () => {
    const { write, shown, managed, read, desk } = await aCatalogue()
    const { guideId } = answered(await write({ ...NEW, state: 'hidden' }))
    expect([await shown(), await managed()]).toEqual([[], ['入会']])
    await expect(read(guideId)).rejects.toThrow('not_found')
    expect(await read(guideId, desk)).toMatchObject({ ok: true })
  })

  test('changed by two officers at once has the words of the first; a part that is left out goes', async () => {
    const { write, read } = await aCatalogue()
    const { guideId, rev } = answered(await write(NEW))
    const { law: _law, ...rest } = TEXT
    const text = { ...rest, title: '入会指南', materials: [], questions: [] }
    expect(answered(await write({ guideId, rev, text }))).toEqual({ guideId, rev: 2 })
    expect(await write({ guideId, rev })).toEqual({ ok: false, reason: 'changed_meanwhile' })
    const guide = answered(await read(guideId))
    expect([guide.title, guide.law, guide.materials]).toEqual(['入会指南', undefined, []])
  })

  test('with words that WeChat forbids is not written', async () => {
    const { write, managed } = await aCatalogue('risky')
    expect(await write(NEW)).toMatchObject({ ok: false, reason: 'words_risky' })
    expect(await managed()).toEqual([])
  })
})
