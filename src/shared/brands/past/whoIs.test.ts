import { type RosterPerson, whoIs } from './whoIs'

const person = (memberId: string, name: string, enterprise: string): RosterPerson => ({ memberId, name, enterprise })

const ROSTER = [
  person('m1', '李雷', '朔风面馆（示例）'),
  person('m2', '李雷', '长安银行北新支行'),
  person('m3', '韩梅', '朔风面馆（示例）'),
  person('m4', '王芳', '甲厂'),
  person('m5', '王芳', '甲厂'),
]

test.each([
  ['the one of that name there', '李雷', '朔风面馆', { as: 'known', memberId: 'm1' }],
  [
    'the brackets and the form of a company tell nobody apart',
    '李雷',
    '长安银行北新支行有限公司',
    { as: 'known', memberId: 'm2' },
  ],
  ['a name that nobody has', '赵四', '甲厂', { as: 'nobody' }],
])('%s', (_what, name, unit, expected) => {
  expect(whoIs({ name, unit }, ROSTER)).toEqual(expected)
})

test('somebody of the name elsewhere is asked about, and so are two of one name in one enterprise', () => {
  expect(whoIs({ name: '韩梅', unit: '乙厂' }, ROSTER)).toEqual({ as: 'unclear', candidates: [ROSTER[2]] })
  expect(whoIs({ name: '王芳', unit: '甲厂' }, ROSTER)).toEqual({ as: 'unclear', candidates: [ROSTER[3], ROSTER[4]] })
  expect(whoIs({ name: '李雷', unit: '乙厂' }, ROSTER)).toMatchObject({ candidates: [ROSTER[0], ROSTER[1]] })
})
