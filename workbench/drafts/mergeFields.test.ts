import { mergeFields } from './mergeFields'

const base = { title: '健步行', summary: '周六见', tags: ['健身'] }

describe('a form of which two people changed the same version', () => {
  test('has what each has changed, where it is not the same field', () => {
    const merged = mergeFields(base, { ...base, title: '长安健步行' }, { ...base, summary: '周日见' })
    expect(merged).toEqual({
      words: { title: '长安健步行', summary: '周日见', tags: ['健身'] },
      taken: ['summary'],
      disputed: [],
    })
  })

  test('leaves it to people where both have changed a field, and keeps one’s own until they choose', () => {
    const merged = mergeFields(base, { ...base, title: '甲' }, { ...base, title: '乙', tags: [] })
    expect(merged).toEqual({ words: { ...base, title: '甲', tags: [] }, taken: ['tags'], disputed: ['title'] })
  })

  test('has nothing to choose where both have come to the same', () => {
    const same = { ...base, title: '同一个', tags: ['甲', '乙'] }
    expect(mergeFields(base, same, structuredClone(same))).toEqual({ words: same, taken: [], disputed: [] })
  })

  test('of which nobody knows the version before lets people choose in every field that differs', () => {
    const merged = mergeFields(undefined, { ...base, title: '甲' }, { ...base, summary: '周日见' })
    expect(merged).toMatchObject({ words: { title: '甲', summary: '周六见' }, disputed: ['title', 'summary'] })
  })
})
