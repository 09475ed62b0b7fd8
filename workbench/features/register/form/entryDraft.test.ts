import { EnterpriseWordsSchema } from '#shared/register/words'
import { changedIn, meet, takeWords } from './entryDraft'

const seen: Record<string, unknown> = { floor: null, address: '长桥胡同', hours: '9:00' }

describe('a form over an entry', () => {
  test('knows what is changed in it, and nothing of what is typed back', () => {
    expect(changedIn({ seen, draft: { ...seen, floor: '3 层', hours: '9:00' } })).toEqual(['floor'])
  })

  test('takes over what somebody else changed, and asks where both did', () => {
    const draft = { ...seen, floor: '3 层', hours: '10:00' }
    const theirs = { floor: '5 层', address: '北檐', hours: '9:00' }
    expect(meet({ seen, draft }, theirs)).toEqual({
      seen: theirs,
      draft: { floor: '3 层', address: '北檐', hours: '10:00' },
      conflicts: [{ field: 'floor', mine: '3 层', theirs: '5 层' }],
    })
  })

  test('does not ask where both wrote the same', () => {
    expect(meet({ seen, draft: { ...seen, floor: '3 层' } }, { ...seen, floor: '3 层' }).conflicts).toEqual([])
  })

  test.each([
    ['code', '91350100M000100Y44', '校验位'],
    ['code', '9135', '18 位'],
    ['phone', '13800000000', '办公电话'],
    ['name', '', '请填写'],
    ['staff', Number.NaN, '人数'],
    ['contacts', [{ name: '', phone: '010-66000001' }], '请填写'],
  ])('says what is wrong with %s = %j', (field, word, why) => {
    const draft: Record<string, unknown> = { [field]: word }
    expect(takeWords(EnterpriseWordsSchema.entries, draft, [field]).faults[field]).toContain(why)
  })

  test('takes what is right as the cloud does: a code in capitals without spaces, nothing for nothing', () => {
    const draft = { code: '9135 0100 m000 100y 43', phone: null }
    expect(takeWords(EnterpriseWordsSchema.entries, draft, ['code', 'phone'])).toEqual({
      words: { code: '91350100M000100Y43', phone: null },
      faults: {},
    })
  })
})
