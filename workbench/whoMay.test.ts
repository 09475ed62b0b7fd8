import type { ActionName } from '#shared/api'
import type { Me, Role } from '#shared/identity/person'
import { mayAsk } from './whoMay'

const someone = (...roles: Role[]): Me => ({ id: 'p', name: '示例', roles, unread: 0, bindingWaits: false })

describe('what the desk shows to whom', () => {
  test.each<[string, Me, ActionName, boolean]>([
    ['an officer writes news', someone({ kind: 'officer' }), 'news.write', true],
    ['the federation writes news', someone({ kind: 'federation' }), 'news.write', true],
    ['a chair does not write news', someone({ kind: 'chair', unionId: 'u' }), 'news.write', false],
    ['a chair runs events', someone({ kind: 'chair', unionId: 'u' }), 'events.write', true],
    ['a chair does not bind people', someone({ kind: 'chair', unionId: 'u' }), 'membership.bindings', false],
    ['a member has no desk', someone(), 'desk.today', false],
    ['everybody may look unions up', someone(), 'directory.unions', true],
  ])('%s', (_name, me, action, expected) => expect(mayAsk(me, action)).toBe(expected))
})
