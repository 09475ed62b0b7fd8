import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { ActionName } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { aPerson, asking } from '../testing/factories'
import { getMe } from './getMe'

const officer = aPerson('Lin', { roles: [roleFor('officer', THE_STREET)] })
const head = aPerson('Cheng', { roles: [roleFor('federation', THE_STREET)] })
const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('u'))] })
const judge = aPerson('Qin', { roles: [roleFor('judge', { kind: 'competition', id: 'cup' })] })
const worker = aPerson('Ma')

describe('what somebody is told that they may ask for', () => {
  test.each<[string, Person, ActionName, boolean]>([
    ['an officer writes news', officer, 'news.write', true],
    ['the federation writes news', head, 'news.write', true],
    ['a chair does not write news', chair, 'news.write', false],
    ['a chair runs events', chair, 'events.write', true],
    ['a chair does not bind people', chair, 'membership.bindings', false],
    ['a judge runs no events', judge, 'events.write', false],
    ['a member has no desk', worker, 'desk.today', false],
    ['everybody may look unions up', worker, 'directory.unions', true],
  ])('%s', async (_name, person, action, expected) => {
    const { may } = answered(await getMe({}, asking(await aStore(), person)))
    expect(may.includes(action)).toBe(expected)
  })
})
