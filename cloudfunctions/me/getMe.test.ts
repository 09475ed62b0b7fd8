import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { ActionName } from '#shared/api'
import type { Person } from '#shared/identity/person'
import { newMessage } from '#shared/messages/newMessage'
import { unreadText } from '#shared/messages/unread'
import { pageKey } from '#shared/page'
import { aChunk } from '../testing/aChunk'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { aPerson, asking, DAY, NOON } from '../testing/factories'
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

describe('how many are told to be unread', () => {
  const daysAgo = (days: number) => NOON - days * DAY
  async function unread({ messages = [] as number[], pushes = [] as number[], readUpTo = '' }) {
    const store = await aStore()
    const card = { kind: 'place_taken', title: '报名成功', text: '', fields: {}, subject: 'cup' } as const
    const own = (days: number, nth: number) =>
      newMessage({ ...card, turn: `t${nth}`, personId: worker.id }, daysAgo(days))
    await store.messages.addMany(messages.map(own))
    const chunk = (days: number, nth: number) =>
      aChunk([worker.id], { id: `c${nth}`, pushId: `c${nth}`, pageKey: pageKey(daysAgo(days), `c${nth}`) })
    await store.pushChunks.addMany(pushes.map(chunk))
    const person = readUpTo ? { ...worker, readUpTo } : worker
    return answered(await getMe({}, asking(store, person, NOON))).unread
  }

  test('messages and pushes behind what was read last', async () => {
    const readUpTo = pageKey(daysAgo(2), '~')
    expect(await unread({ messages: [1, 3], pushes: [1, 4], readUpTo })).toBe(2)
  })

  test('of somebody who never opens the inbox only those of the last sixty days', async () => {
    expect(await unread({ messages: [1, 59, 61, 300], pushes: [2, 70, 399] })).toBe(3)
  })

  test('at most a hundred, which the phone says as 99+', async () => {
    const many = await unread({ messages: Array.from({ length: 130 }, () => 1) })
    expect(many).toBe(100)
    expect([unreadText(many), unreadText(99)]).toEqual(['99+', '99'])
  })
})
