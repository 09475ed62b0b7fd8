import * as v from 'valibot'
import { BrandTextSchema } from './brand'

const text = { title: '明珠杯', about: '每年一届' }
const faultsOf = (editions: object[]) =>
  v.safeParse(BrandTextSchema, { ...text, editions }).issues?.map(({ message }) => message) ?? []

test('an event is one edition of a brand, however it is called there', () => {
  const one = { name: '第五届', year: 2026, eventId: 'event-chess' }
  expect(faultsOf([one, { ...one, name: '决赛' }])).toEqual(['同一场活动只能算一届'])
  expect(faultsOf([one, { name: '第四届', year: 2025 }, { name: '第三届', year: 2024 }])).toEqual([])
})

test.each([
  ['a year without its century', { name: '第一届', year: 19 }, '请填四位数的年份'],
  ['a year in words', { name: '第一届', year: Number('去年') }, '请填四位数的年份'],
  ['half a person', { name: '第一届', year: 2019, people: 2.5 }, '请填人数，整数，最多 100000'],
  ['a number in words', { name: '第一届', year: 2019, people: Number('好多') }, '请填人数，整数，最多 100000'],
  ['no name', { name: ' ', year: 2019 }, '请填写'],
])('an edition with %s is refused in words that say what to do', (_what, edition, words) => {
  expect(faultsOf([edition])).toEqual([words])
})
