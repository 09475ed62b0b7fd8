import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { asksOfficer } from './asksOfficer'

const chair = { roles: [roleFor('chair', unionOf('u1'))] }
const officer = { roles: [roleFor('officer', THE_STREET)] }

test.each([
  ['everybody', { openTo: 'everyone', unionIds: [] }, chair, true],
  ['all members', { openTo: 'members', unionIds: [] }, chair, true],
  ['another union, too', { openTo: 'unions', unionIds: ['u1', 'u2'] }, chair, true],
  ['the own union alone', { openTo: 'unions', unionIds: ['u1'] }, chair, false],
  ['everybody, by an officer', { openTo: 'everyone', unionIds: [] }, officer, false],
] as const)('a new event for %s: does it pass an officer first?', (_whom, { openTo, unionIds }, me, asks) => {
  expect(asksOfficer({ openTo, unionIds: [...unionIds] }, { me, unionId: undefined })).toBe(asks)
})
