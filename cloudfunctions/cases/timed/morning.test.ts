import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { aCase } from '#shared/testing/aCase'
import { aStore } from '../../testing/aStore'
import { anOfficer, DAY, NOON } from '../../testing/factories'
import { morning } from './morning'

const [LIN, HE] = [anOfficer('Lin'), anOfficer('He')]
/** The noon that tests know is one of a Sunday. */
const MONDAY = NOON + DAY
const ZHOU = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const lin = { id: 'p-Lin', name: 'Lin' }

/** Lin owes two answers, one of them late; nobody has taken the union’s; two are not due, or wait for the member. */
async function aMorning() {
  const store = await aStore({ people: [LIN, HE, ZHOU] })
  await store.cases.addMany([
    aCase({ id: 'late', owner: lin, dueAt: MONDAY - DAY }),
    aCase({ id: 'today', owner: lin, dueAt: MONDAY + 1 }),
    aCase({ id: 'union', level: 'union', startLevel: 'union', dueAt: MONDAY }),
    aCase({ id: 'later', owner: { id: 'p-He', name: 'He' }, dueAt: MONDAY + 3 * DAY }),
    aCase({ id: 'asked', owner: { id: 'p-He', name: 'He' }, dueAt: MONDAY, state: 'asked' }),
  ])
  const run = (now = MONDAY) => morning.run({ store, clock: () => now })
  const told = async () =>
    (await store.messages.listAll()).map(({ personId, title, text }) => [personId, title, text.split('。')[0]]).sort()
  return { store, run, told }
}

test('whoever owes an answer that day is told in the morning, and whoever could take what nobody has', async () => {
  const { run, told } = await aMorning()
  await run()
  expect(await told()).toEqual([
    ['p-Lin', '今天有 2 件诉求要答复', '其中 1 件已经晚了'],
    ['p-Zhou', '今天有 1 件诉求要答复', '其中 1 件已经晚了'],
  ])
})

test('once a day, and again the next', async () => {
  const { run, told } = await aMorning()
  await run()
  await run(MONDAY + 1)
  expect(await told()).toHaveLength(2)
  await run(MONDAY + DAY)
  expect(await told()).toHaveLength(4)
})

test('not on a day on which nobody works', async () => {
  const { run, told } = await aMorning()
  await run(MONDAY - DAY)
  expect(await told()).toEqual([])
})

test('what somebody is kept from is not counted for them', async () => {
  const { store, run, told } = await aMorning()
  await store.people.add({ ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] })
  await store.cases.remove({})
  await store.cases.add(aCase({ id: 'about', dueAt: MONDAY, barred: ['p-Lin'] }))
  await run()
  expect((await told()).map(([who]) => who)).toEqual(['p-He'])
})
