import type { UnionEvent } from '#shared/events/event'
import { rankNumbers } from '#shared/events/lottery/ranking'
import { answered } from '../../testing/answered'
import { anOfficer, aPerson, aSealing, asking } from '../../testing/factories'
import { aLottery, CLOSES, DRAWS } from '../../testing/lottery/aLottery'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { getEvent } from '../getEvent'
import { seedPlace } from '../lottery/seed'
import { sha256 } from '../lottery/sha256'
import { listOrder } from './listOrder'

const HOMES = ['Li', 'Wang', 'Zhao'].map((name) => ({ name, tags: ['activist' as const] }))
const forActivists: Partial<UnionEvent> = { only: { tags: ['activist'] } }
const UNION_ALONE: Partial<UnionEvent> = { openTo: { kind: 'unions', unionIds: ['noodle-union'] } }
const NO_TAG = '这个活动只对文体骨干开放，请看看别的活动；名册上漏了，请联系本企业工会主席补上。'

/** One place and three who have entered; `first` is who the sealed seed puts first, `second` who comes then. */
async function aClosedList(rules: Partial<UnionEvent>) {
  const lottery = await aLottery({ capacity: 1, ...rules }, HOMES)
  for (const { name } of HOMES) await lottery.enter(name)
  await lottery.runAt(CLOSES)
  const { store, time, draw, list } = lottery
  const opened = aSealing.open((await draw()).sealed, seedPlace('cup'))
  const seed = opened.ok ? opened.value : ''
  const rows = await store.lotteryEntries.listAll({ where: { eventId: 'cup' } })
  const nameOf = new Map(rows.map(({ number, name }) => [number, name]))
  const ranks = rankNumbers({ seed, numbers: (await list()).numbers }, sha256)
  const [first = '', second = '', third = ''] = ranks.map((number) => nameOf.get(number) ?? '')
  const view = async (name: string) =>
    answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson(name), time.now)))
  const letter = async (name: string) =>
    (await store.messages.list({ where: { personId: aPerson(name).id }, limit: 9 })).map(({ title }) => title)
  return { ...lottery, first, second, third, view, letter }
}

test('whoever is first by lot and no longer fits is passed over, reads why, and comes up once they fit', async () => {
  const { first, second, third, store, runAt, standing, view, letter, resize } = await aClosedList(forActivists)
  await store.members.change({ _id: `m-${first}` }, { tags: [] })
  await runAt(DRAWS)

  expect(await standing()).toEqual({ left: 0, holders: [second], waiting: [first, third] })
  expect(await view(first)).toMatchObject({
    mine: { status: 'waitlisted', position: 1, passed: 'unfit' },
    lottery: { mine: { rank: 1, outcome: 'waitlisted', unfit: NO_TAG } },
  })
  expect((await view(third)).lottery?.mine).not.toHaveProperty('unfit')
  expect(await letter(first)).toEqual(['轮到您时不符合条件'])
  expect(await letter(third)).toEqual(['这次没抽中，排在候补'])
  const ranks = answered(await listOrder({ eventId: 'cup' }, asking(store, anOfficer()))).items
  expect(ranks.map(({ person }) => person?.unfit)).toEqual([NO_TAG, undefined, undefined])

  await store.members.change({ _id: `m-${first}` }, { tags: ['activist'] })
  await resize(2)
  expect(await standing()).toMatchObject({ holders: expect.arrayContaining([first, second]), waiting: [third] })
})

test.each([
  ['moved to another union', UNION_ALONE, { unionId: 'bank' }, '这个活动只对指定工会开放'],
  [
    'left the union',
    { openTo: { kind: 'members' as const } },
    { standing: 'left' as const },
    '这个活动只对工会会员开放',
  ],
])('without a line, whoever has %s meanwhile reads why there is no place', async (_how, rules, change, why) => {
  const { first, second, store, runAt, standing, view, letter } = await aClosedList({ ...rules, hasWaitlist: false })
  await store.members.change({ _id: `m-${first}` }, change)
  await runAt(DRAWS)
  expect(await standing()).toEqual({ left: 0, holders: [second], waiting: [] })
  expect((await view(first)).lottery?.mine).toMatchObject({
    ...{ rank: 1, outcome: 'not_drawn', unfit: expect.stringContaining(why) },
  })
  expect(await letter(first)).toEqual(['轮到您时不符合条件'])
})

test('a place in another event of the kind that ended meanwhile counts', async () => {
  const { first, second, store, runAt, standing } = await aClosedList({ fairness: { onceAYear: true } })
  await heldBefore(store, first, anEventBefore(1))
  await runAt(DRAWS)
  expect((await standing()).holders).toEqual([second])
})

test('what a run that was cut short had noted is taken back where they fit again', async () => {
  const { first, store, runAt, standing, view } = await aClosedList(forActivists)
  await store.lotteryEntries.change({ memberId: `m-${first}` }, { unfit: NO_TAG })
  await runAt(DRAWS)
  expect((await standing()).holders).toEqual([first])
  expect((await view(first)).lottery?.mine).not.toHaveProperty('unfit')
})
