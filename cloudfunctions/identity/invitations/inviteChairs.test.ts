import { hashOf } from '#server/session'
import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, asking, DAY, NOON } from '../../testing/factories'

const cheng = aPerson('Cheng', { roles: [roleFor('officer', THE_STREET), roleFor('federation', THE_STREET)] })

async function aStreet(unions: Record<string, string>) {
  const zhou = aPerson('Zhou', { roles: [roleFor('chair', unionOf('led'))] })
  const store = await aStore({ people: [cheng, zhou] })
  await store.unions.addMany(
    Object.entries(unions).map(([id, chair]) => ({
      ...{ id, chair, name: `${id}工会`, kind: 'enterprise' as const, officer: '', enterprises: 0, members: 0 },
      ...{ grams: [], pageKey: id },
    }))
  )
  const ask = (now = NOON) => asking(store, cheng, now)
  const invite = async (newKey = '00000000000000a1', now = NOON, unionIds?: string[]) =>
    answered(await atTheDoor('staff.inviteChairs', { newKey, ...(unionIds && { unionIds }) }, ask(now)))
  const take = async (code: string, name: string, now: number) =>
    atTheDoor('invitations.take', { code }, { ...ask(now), person: await store.people.get(`p-${name}`) })
  return { store, invite, take, ask }
}

test('every union without a chair gets a code on the sheet; who leads one needs none', async () => {
  const { invite, store } = await aStreet({ led: '周示例', north: '陈示例', south: '' })
  const { codes, left, expiresAt } = await invite()
  expect(codes.map(({ unionName, name }) => [unionName, name])).toEqual([
    ['north工会', '陈示例'],
    ['south工会', '工会主席'],
  ])
  expect([left, expiresAt]).toEqual([0, NOON + 14 * DAY])
  expect(codes.every(({ code }) => /^[0-9A-Z]{12}$/.test(code))).toBe(true)
  expect(JSON.stringify(await store.invitations.list({ limit: 9 }))).not.toContain(codes[0]?.code)
})

test('a code opens the desk of its union a week later, once, and then its union is on no sheet', async () => {
  const { invite, take, store } = await aStreet({ north: '' })
  const [north] = (await invite()).codes
  const later = NOON + 7 * DAY
  await store.people.addMany(['Ma', 'Wu'].map((name) => aPerson(name)))
  expect(await take(north?.code ?? '', 'Ma', later)).toMatchObject({ ok: true })
  expect((await store.people.get('p-Ma')).roles).toEqual([roleFor('chair', unionOf('north'))])
  expect(await take(north?.code ?? '', 'Wu', later)).toEqual({ ok: false, reason: 'invitation_over' })
  expect((await invite('00000000000000a2', later)).codes).toEqual([])
})

test('of two sheets only the later counts, and a repeat after a lost answer leaves one code a union', async () => {
  const { invite, take, store } = await aStreet({ north: '', south: '' })
  const first = await invite()
  const second = await invite('00000000000000a2')
  await store.people.add(aPerson('Ma'))
  expect(await take(first.codes[0]?.code ?? '', 'Ma', NOON)).toEqual({ ok: false, reason: 'invitation_over' })
  expect(await take(second.codes[0]?.code ?? '', 'Ma', NOON)).toMatchObject({ ok: true })
  await invite('00000000000000a3')
  await invite('00000000000000a3')
  expect(await store.invitations.count({ takenBy: null })).toBe(1)
})

test.each([
  ['at the same time', NOON, NOON],
  ['the later one a moment before', NOON + 1, NOON],
])('of two sheets that are made at once %s one is good, and the other says so', async (_when, one, other) => {
  const { store, ask } = await aStreet({ north: '', south: '' })
  const make = (newKey: string, now: number) => atTheDoor('staff.inviteChairs', { newKey }, ask(now))
  const outcomes = await Promise.all([make('00000000000000a1', one), make('00000000000000a2', other)])
  const sheets = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  expect(sheets.map(({ codes }) => codes.map(({ unionId }) => unionId))).toEqual([['north', 'south']])
  expect(outcomes).toContainEqual({ ok: false, reason: 'invited_meanwhile' })
  const open = await store.invitations.listAll()
  const printed = sheets.flatMap(({ codes }) => codes.map(({ code }) => hashOf(code)))
  expect(open.map(({ id }) => id).sort()).toEqual(printed.sort())
})

test('a code for some unions leaves those of the others alone', async () => {
  const { invite, store } = await aStreet({ north: '', south: '' })
  await invite()
  const { codes } = await invite('00000000000000a2', NOON, ['south'])
  expect(codes.map(({ unionId }) => unionId)).toEqual(['south'])
  expect(await store.invitations.count({ takenBy: null })).toBe(2)
})

test('a sheet for chairs leaves the code of a committee as it is', async () => {
  const { invite, take, store, ask } = await aStreet({ north: '' })
  const given = { unionId: 'north', name: '马示例' }
  const { code } = answered(await atTheDoor('staff.inviteCommittee', given, ask()))
  await invite()
  await store.people.add(aPerson('Ma'))
  expect(await take(code, 'Ma', NOON)).toMatchObject({ ok: true })
})

test.each(['is closed', 'is gone'])('a code opens nothing once its union %s', async (what) => {
  const { invite, take, store } = await aStreet({ north: '' })
  const [north] = (await invite()).codes
  await store.people.add(aPerson('Ma'))
  if (what === 'is closed') await store.unions.change({ _id: 'north' }, { closedAt: NOON })
  else await store.unions.remove({ _id: 'north' })
  expect(await take(north?.code ?? '', 'Ma', NOON)).toEqual({ ok: false, reason: 'invitation_over' })
  expect((await store.people.get('p-Ma')).roles).toEqual([])
})
