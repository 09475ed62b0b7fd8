import { officeState } from './officeHours'

const at = (text: string) => Date.parse(`${text}+08:00`)
const FRIDAY = '2026-11-27'
const SATURDAY = '2026-11-28'

test.each([
  ['工作日 9:00–17:00', `${FRIDAY}T10:00`, { isOpen: true, until: '17:00' }],
  ['工作日 9:00–17:00', `${FRIDAY}T09:00`, { isOpen: true, until: '17:00' }],
  ['工作日 9:00–17:00', `${FRIDAY}T08:59`, { isOpen: false, from: '今天 9:00' }],
  ['工作日 9:00–17:00', `${FRIDAY}T17:00`, { isOpen: false, from: '周一 9:00' }],
  ['周一至周五 9:00-12:00、13:30-17:00', `${FRIDAY}T12:10`, { isOpen: false, from: '今天 13:30' }],
  ['工作日 9:00–17:00', `${SATURDAY}T10:00`, { isOpen: false, from: '后天 9:00' }],
  ['每天 8：30 到 20：00', `${SATURDAY}T10:00`, { isOpen: true, until: '20:00' }],
  ['每天 8:30–20:00', `${SATURDAY}T21:00`, { isOpen: false, from: '明天 8:30' }],
])('%s at %s: %j', (hours, now, state) => {
  expect(officeState(hours, at(now))).toEqual(state)
})

test.each([
  '9:00–17:00',
  '工作日',
  '工作日上午',
  '工作日 17:00–9:00',
  '工作日 9:00–17:00（周三除外）',
  '周一、周三 9:00–11:00',
  '',
])('%j is left as it stands: nobody is promised an answer', (hours) => {
  expect(officeState(hours, at(`${FRIDAY}T10:00`))).toBeUndefined()
})
