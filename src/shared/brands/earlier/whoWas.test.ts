import { type RosterRow, whoWas } from './whoWas'

const row = (memberId: string, name: string, phone: string, enterprise: string): RosterRow => ({
  ...{ memberId, name, phone, enterprise, union: `${enterprise}工会` },
})

const ROSTER = [
  row('m1', '李雷', '19900000001', '朔风面馆（示例）'),
  row('m2', '李雷', '19900000002', '长安银行北新支行'),
  row('m3', '韩梅', '19900000003', '朔风面馆（示例）'),
  row('m4', '王芳', '19900010004', '甲厂'),
  row('m5', '王芳', '19900020004', '甲厂'),
]
const who = (name: string, unit = '', phone = '') => whoWas({ name, unit, phone }, ROSTER)

test.each([
  ['the number in full', who('李雷', '', '19900000002'), 'm2'],
  ['the last four digits', who('李雷', '', '0001'), 'm1'],
  ['the enterprise, however it is written', who('李雷', '长安银行北新支行有限公司'), 'm2'],
  ['the union of the enterprise', who('韩梅', '朔风面馆（示例）工会'), 'm3'],
  ['the number, though they have moved on', who('韩梅', '乙厂', '19900000003'), 'm3'],
])('is known by %s', (_by, found, memberId) => {
  expect(found).toEqual({ as: 'known', memberId })
})

test.each([
  ['a name alone, though only one has it', who('韩梅'), ['m3']],
  ['a unit that is not theirs', who('韩梅', '乙厂'), ['m3']],
  ['two of one name in one enterprise', who('王芳', '甲厂'), ['m4', 'm5']],
  ['two with the same last digits', who('王芳', '甲厂', '0004'), ['m4', 'm5']],
  ['a number of nobody of that name', who('韩梅', '朔风面馆', '19900000009'), ['m3']],
  ['a number that is somebody else’s', who('韩梅', '朔风面馆', '19900000001'), ['m1', 'm3']],
  ['a number on the roster under a name that is not', who('赵四', '', '19900000001'), ['m1']],
])('is asked about for %s', (_why, found, memberIds) => {
  expect(found).toEqual({ as: 'unclear', memberIds })
})

test('whoever is on no roster is nobody', () => {
  expect(who('赵四', '甲厂', '19900000009')).toEqual({ as: 'nobody' })
})
