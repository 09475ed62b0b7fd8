import { type Audience, everybody } from '#shared/pushes/audience'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { aMember, anArticle, anEvent, DAY } from '../../testing/factories'
import { askPush } from '../askPush'
import { listInvitations } from './listInvitations'
import { listReached } from './listReached'
import { getReach } from './reach'

const NORTH = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Ma', 'Hu']
const SOUTH = ['Gu', 'He', 'Lu', 'Mo', 'Ni']

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
  const row = (enterpriseId: string) => (name: string) => {
    const { personId: _nobody, ...unbound } = aMember(name, { enterpriseId, standing: 'member' })
    return unbound
  }
  await room.store.members.addMany([...NORTH.map(row('north')), ...SOUTH.map(row('south'))])
})
afterEach(() => room.weixin.close())

async function came(name: string, daysAgo: number, state: 'in' | 'undone' = 'in') {
  const eventId = `e-${name}-${daysAgo}`
  await room.store.checkins.add({
    ...{ id: `${eventId}:m-${name}:door`, eventId, point: 'door', memberId: `m-${name}`, personId: '' },
    ...{
      enterpriseId: 'e',
      unionId: 'u',
      state,
      at: room.clock() - daysAgo * DAY,
      door: '东门',
      how: 'card',
      by: '林',
    },
  })
}
const aim = (never: 'member' | 'firm') => ({ articleId: 'a0', audience: { ...everybody, never }, safety: false })
const reach = (never: 'member' | 'firm') => getReach(aim(never), room.desk())

test('those who never came are whoever was checked in at nothing for twelve months', async () => {
  await came('Li', 3)
  await came('Wang', 400)
  await came('Zhao', 2, 'undone')
  expect(answered(await reach('member')).total).toBe(NORTH.length + SOUTH.length - 1)
})

test('an enterprise of which one came is not one that nobody knows', async () => {
  await came('Li', 3)
  expect(answered(await reach('firm')).total).toBe(SOUTH.length)
})

test('fewer than five are written to by nobody, since each would stand there as somebody who never came', async () => {
  for (const name of [...NORTH, 'Gu']) await came(name, 1)
  const refusal = { ok: false, reason: 'few_left' }
  expect(await reach('member')).toEqual(refusal)
  expect(await askPush({ ...aim('member'), sendAt: null, expected: 4 }, room.desk())).toEqual(refusal)
})

test('they are counted, and never listed by name', async () => {
  expect(await listReached(aim('member'), room.desk())).toEqual({ ok: false, reason: 'never_unnamed' })
})

describe('two choices never differ in a group of fewer than five', () => {
  const chosen = (over: Partial<Audience>) =>
    getReach({ ...aim('member'), audience: { ...everybody, never: 'member', ...over } }, room.desk())

  test('since nothing but a union narrows them', async () => {
    const refusal = { ok: false, reason: 'never_narrow' }
    const narrower: Partial<Audience>[] = [
      { positions: ['women'] },
      { tags: ['woman'] },
      { sizes: ['micro'] },
      { gridIds: ['grid-01'] },
      { eventIds: ['cup'] },
      { unionKinds: ['community'] },
    ]
    for (const over of narrower) expect(await chosen(over)).toEqual(refusal)
    const audience = { ...everybody, never: 'member' as const, tags: ['woman' as const] }
    const asked = { articleId: 'a0', audience, safety: false, sendAt: null, expected: 1 }
    expect(await askPush(asked, room.desk())).toEqual(refusal)
  })

  test('and only one that stands by itself in the table of the street', async () => {
    const { unions, members } = room.store
    const words = { kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 1, grams: [] }
    await unions.addMany(['large', 'small'].map((id) => ({ ...words, id, name: id, pageKey: id })))
    const of = (unionId: string, count: number) =>
      Array.from({ length: count }, (_one, index) => ({
        ...aMember(`${unionId}${index}`, { unionId, enterpriseId: unionId, standing: 'member' }),
        personId: '',
      }))
    await members.addMany([...of('large', 6), ...of('small', 4)])
    expect(await chosen({ unionIds: ['small', 'large'] })).toEqual({ ok: false, reason: 'never_small' })
    expect(await chosen({ unionIds: ['large'] })).not.toMatchObject({ reason: 'never_small' })
  })
})

test('a push goes to exactly them, and whoever comes before it is gathered is left out', async () => {
  await came('Li', 3)
  answered(await askPush({ ...aim('member'), sendAt: null, expected: 11 }, room.desk()))
  await came('Wang', 0)
  await room.gather()
  expect((await room.store.pushes.get('push-a0-1')).reach?.total).toBe(10)
})

test('messages to ask people with are those in the feed whose event still takes sign-ups', async () => {
  const now = room.clock()
  const open = { closesAt: now + DAY, startsAt: now + 2 * DAY, endsAt: now + 3 * DAY }
  await room.store.events.addMany([
    anEvent({ id: 'soon', title: '健步走', ...open }),
    anEvent({ id: 'closed', ...open, closesAt: now }),
    anEvent({ id: 'named', ...open, openTo: { kind: 'invited', memberIds: ['m-Li'] } }),
    anEvent({ id: 'silent', ...open }),
  ])
  await room.store.articles.addMany([
    ...['soon', 'closed', 'named'].map((eventId) => anArticle(`about-${eventId}`, { eventId })),
    anArticle('gone', { eventId: 'soon', state: 'withdrawn' }),
  ])
  const found = answered(await listInvitations({}, room.desk()))
  expect(found.map(({ articleId, event }) => [articleId, event.title])).toEqual([['about-soon', '健步走']])
})
