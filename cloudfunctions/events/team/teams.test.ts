import type { UnionEvent } from '#shared/events/event'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { anEvent, askingMember, DAY, HOUR, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { listMyRegistrations } from '../signedUp/listMyRegistrations'

const pairs = (over: Partial<UnionEvent> = {}) =>
  anEvent({ capacity: 2, team: { kind: 'pair', least: 2, most: 2, hours: 24 }, ...over })
const teams = (rule: Partial<NonNullable<UnionEvent['team']>> = {}, over: Partial<UnionEvent> = {}) =>
  anEvent({ capacity: 2, team: { kind: 'team', least: 3, most: 4, hours: 24, ...rule }, ...over })

const HOMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun'].map((name, index) => ({
  name,
  ...(index > 2 && { enterpriseId: 'bank', unionId: 'bank-union' }),
  ...(index % 2 === 0 && { tags: ['woman' as const] }),
}))

test('all mates who follow an invitation at the same moment are in', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `Mate${index}`)
  const homes = ['Li', ...names].map((name) => ({ name }))
  const { register, join, standing, store, book } = await anOpening(teams({ least: 9, most: 9 }), homes)
  await register('Li')
  const joined = await Promise.all(names.map((name) => join(name, 'Li')))
  expect(joined.filter(({ ok }) => ok)).toHaveLength(names.length)
  expect((await standing()).holders).toHaveLength(homes.length)
  expectWhole(await book())
  await expectWritten(store, await book())
})

describe('a pair', () => {
  test('takes one place, which the partner confirms on the own phone', async () => {
    const { register, join, standing, team, store, book } = await anOpening(pairs())
    expect(answered(await register('Li'))).toMatchObject({
      status: 'confirmed',
      team: { isWhole: false, until: NOON + DAY },
    })
    expect(await standing()).toMatchObject({ left: 1, holders: ['Li'] })
    expect(answered(await join('Wang', 'Li'))).toEqual({ status: 'confirmed', team: { isWhole: true } })
    expect(await standing()).toMatchObject({ left: 1, holders: ['Li', 'Wang'] })
    expect(answered(await team('Wang'))).toMatchObject({
      captain: { name: 'Li' },
      needs: { missing: 0, room: 0 },
      mates: [
        { name: 'Li', isCaptain: true },
        { name: 'Wang', isMe: true },
      ],
      isCaptain: false,
    })
    expectWhole(await book())
    await expectWritten(store, await book())
  })

  test("stands in one's own list with what is still missing, and no more once it is whole", async () => {
    const { register, join, store, time } = await anOpening(pairs())
    await register('Li')
    const mine = async () => answered(await listMyRegistrations({}, askingMember(store, 'Li', time.now)))
    expect(await mine()).toMatchObject([{ status: 'confirmed', team: { kind: 'pair', until: NOON + DAY } }])
    await join('Wang', 'Li')
    expect((await mine())[0]).not.toHaveProperty('team')
  })

  test('finds a second tap, and a second yes, where the first left it', async () => {
    const { register, join, standing } = await anOpening(pairs())
    await register('Li')
    await join('Wang', 'Li')
    expect(answered(await join('Wang', 'Li'))).toMatchObject({ status: 'confirmed' })
    expect(answered(await register('Li'))).toMatchObject({ status: 'confirmed', team: { isWhole: true } })
    expect(answered(await register('Wang'))).toMatchObject({ status: 'confirmed', team: { isWhole: true } })
    expect(await standing()).toMatchObject({ left: 1, holders: ['Li', 'Wang'] })
  })

  test('keeps what the partner filled in, however they say yes again', async () => {
    const shirt = { id: 'shirt', label: '衣服', kind: 'text' as const, required: false }
    const { register, join, ticket } = await anOpening(pairs({ questions: [shirt] }))
    await register('Li')
    await join('Wang', 'Li', undefined, { shirt: 'L' })
    await join('Wang', 'Li')
    expect(answered(await ticket('Wang')).answers).toEqual({ shirt: 'L' })
  })

  test('has room for two, and nobody is in two of them', async () => {
    const { register, join } = await anOpening(pairs())
    await register('Li')
    await register('Chen')
    await join('Wang', 'Li')
    expect(await join('Zhao', 'Li')).toMatchObject({ reason: 'team_full' })
    expect(await join('Wang', 'Chen')).toMatchObject({ reason: 'in_otherwise' })
    expect(await join('Li', 'Chen')).toMatchObject({ reason: 'in_otherwise' })
    expect(await join('Zhao', 'Sun')).toMatchObject({ reason: 'team_gone' })
  })

  test('whose partner does not come goes to the end of the line, is told, and comes up once it is whole', async () => {
    const { register, join, repair, standing, told, time, book, store } = await anOpening(pairs({ capacity: 1 }))
    await register('Li')
    await register('Wang')
    await join('Zhao', 'Wang')
    time.now = NOON + DAY
    await repair()
    expect(await standing()).toMatchObject({ holders: ['Wang', 'Zhao'], waiting: ['Li'] })
    expect(await told('Li')).toEqual(['place_late', 'place_taken'])
    expect(await told('Zhao')).toEqual(['place_promoted'])
    await join('Chen', 'Li')
    expect(await standing()).toMatchObject({ waiting: ['Li', 'Chen'] })
    expectWhole(await book())
    await expectWritten(store, await book())
  })

  test('comes up as soon as it is whole, and an unfinished one before it reads why', async () => {
    const { register, join, withdraw, standing, store } = await anOpening(pairs({ capacity: 1 }))
    await register('Li')
    await join('Wang', 'Li')
    await register('Zhao')
    await register('Chen')
    await join('Sun', 'Chen')
    await withdraw('Li')
    await withdraw('Wang')
    expect(await standing()).toMatchObject({ holders: ['Chen', 'Sun'], waiting: ['Zhao'] })
    const place = (await store.places.get('cup')).turns
    expect(Object.values(place).find(({ people }) => people.includes('m-Zhao'))?.passed?.why).toBe('forming')
  })

  test('that is not whole when sign-up closes is over, and its place goes on', async () => {
    const { register, repair, standing, told, time, join } = await anOpening(pairs({ capacity: 1 }))
    const { closesAt } = pairs()
    time.now = closesAt - HOUR
    await register('Li')
    await register('Wang')
    await join('Zhao', 'Wang')
    time.now = closesAt
    await repair()
    expect(await standing()).toMatchObject({ holders: ['Wang', 'Zhao'], waiting: [] })
    expect(await told('Li')).toEqual(['place_lapsed', 'place_taken'])
  })
})

describe('a team', () => {
  test('keeps its place when somebody leaves, and has until sign-up closes to find another', async () => {
    const { register, join, withdraw, standing, store, repair, told } = await anOpening(teams())
    await register('Li')
    await join('Wang', 'Li')
    await join('Zhao', 'Li')
    await withdraw('Wang')
    const { turns } = await store.places.get('cup')
    expect(Object.values(turns)).toEqual([
      expect.objectContaining({
        people: ['m-Li', 'm-Zhao'],
        state: 'held',
        team: expect.objectContaining({ captain: 'm-Li', until: teams().closesAt }),
      }),
    ])
    expect(await standing()).toMatchObject({ left: 1 })
    await repair()
    expect(await told('Li')).toEqual(expect.arrayContaining(['place_mate_came', 'place_mate_gone', 'place_taken']))
    expect(answered(await join('Wang', 'Zhao'))).toMatchObject({ team: { isWhole: true } })
  })

  test('is led by whoever has been in it longest once its captain leaves; they are told', async () => {
    const { register, join, withdraw, repair, told, team } = await anOpening(teams())
    await register('Li')
    await join('Wang', 'Li')
    await withdraw('Li')
    expect(answered(await team('Wang'))).toMatchObject({ isCaptain: true, captain: { name: 'Wang' } })
    await repair()
    expect(await told('Wang')).toContain('place_leads')
  })

  test('gives its place back with the last who leaves', async () => {
    const { register, join, withdraw, standing } = await anOpening(teams())
    await register('Li')
    await join('Wang', 'Li')
    await withdraw('Li')
    await withdraw('Wang')
    expect(await standing()).toMatchObject({ left: 2, holders: [] })
  })

  test('is handed to another of its people by its captain alone', async () => {
    const { register, join, lead } = await anOpening(teams())
    await register('Li')
    await join('Wang', 'Li')
    expect(await lead('Wang', 'Wang')).toMatchObject({ reason: 'not_captain' })
    expect(await lead('Li', 'Zhao')).toMatchObject({ reason: 'not_in_team' })
    expect(answered(await lead('Li', 'Wang'))).toEqual({ captain: 'm-Wang' })
    expect(answered(await lead('Li', 'Wang'))).toEqual({ captain: 'm-Wang' })
    expect(await lead('Li', 'Li')).toMatchObject({ reason: 'not_captain' })
  })

  test('lets somebody go by its captain alone, who is told and may sign up again', async () => {
    const { register, join, drop, told, standing, time } = await anOpening(teams())
    await register('Li')
    await join('Wang', 'Li')
    time.now += HOUR
    expect(await drop('Wang', 'Li')).toMatchObject({ reason: 'not_captain' })
    expect(answered(await drop('Li', 'Wang'))).toEqual({ dropped: true })
    expect(answered(await drop('Li', 'Wang'))).toEqual({ dropped: true })
    expect(await told('Wang')).toEqual(['place_lapsed', 'place_taken'])
    expect(await standing()).toMatchObject({ holders: ['Li'] })
    expect(answered(await register('Wang'))).toMatchObject({ status: 'confirmed' })
  })

  test('of colleagues refuses those of another enterprise', async () => {
    const { register, join } = await anOpening(teams({ colleagues: true }), HOMES)
    await register('Li')
    expect(await join('Chen', 'Li')).toMatchObject({ reason: 'team_colleagues' })
    expect(answered(await join('Wang', 'Li'))).toMatchObject({ status: 'confirmed' })
  })

  test('keeps its last place for the woman who is missing', async () => {
    const { register, join } = await anOpening(teams({ least: 2, most: 3, women: 1 }), HOMES)
    await register('Wang')
    await join('Chen', 'Wang')
    expect(await join('Feng', 'Wang')).toMatchObject({ reason: 'team_needs_women' })
    expect(answered(await join('Li', 'Wang'))).toMatchObject({ team: { isWhole: true } })
  })

  test('counts as one under the ceiling of its union, and one whom the organiser takes out leaves the others in', async () => {
    const { register, join, remove, standing, book } = await anOpening(teams({}, { ceiling: { of: 'union', most: 1 } }))
    await register('Li')
    await join('Wang', 'Li')
    expect(answered(await register('Zhao'))).toMatchObject({ status: 'waitlisted' })
    await remove('Wang')
    expect(await standing()).toMatchObject({ holders: ['Li'], waiting: ['Zhao'] })
    expect(await join('Wang', 'Li')).toMatchObject({ reason: 'taken_out' })
    expectWhole(await book())
  })
})
