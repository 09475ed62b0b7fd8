import { roleFor, unionOf } from '#shared/access/role'
import { aPerson, DAY, HOUR, NOON } from '../../testing/factories'
import { aLunchBreak } from '../../testing/places/aLunchBreak'

const UNTIL = NOON + 2 * DAY - HOUR
const kept = { id: 'r1', name: '面馆', of: { kind: 'unions' as const, ids: ['noodle-union'] }, places: 2, until: UNTIL }

async function aQuota() {
  const lunch = await aLunchBreak({ capacity: 5, reserves: [kept] })
  const { store, time, repair } = lunch
  await store.people.addMany([
    aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] }),
    aPerson('Wu', { roles: [roleFor('chair', unionOf('baker-union'))] }),
  ])
  const at = async (moment: number) => {
    time.now = moment - 100_000
    await repair()
  }
  const told = async (name: string) =>
    (await store.messages.listAll({ where: { personId: `p-${name}`, kind: 'quota_kept' } })).map(({ title }) => title)
  return { ...lunch, at, told }
}

test('the chair hears once what is kept, and on the last day what is still free', async () => {
  const { at, told, enrol, store } = await aQuota()
  await at(NOON + HOUR)
  await at(NOON + 2 * HOUR)
  expect(await told('Zhou')).toEqual(['给您工会留了 2 个名额'])
  expect(await told('Wu')).toEqual([])
  await enrol(['Li'])
  await at(UNTIL - DAY)
  await at(UNTIL - HOUR)
  expect((await told('Zhou')).sort()).toEqual([
    '给您工会留了 2 个名额',
    expect.stringMatching(/^还空 1 个名额，.* 收回$/),
  ])
  const [message] = await store.messages.listAll({ where: { personId: 'p-Zhou' } })
  expect(message?.path).toBe('features/officer/pages/enrol?id=cup&union=noodle-union')
})

test('nothing is said on the last day where all is taken', async () => {
  const { at, told, enrol } = await aQuota()
  await at(NOON + HOUR)
  await enrol(['Li', 'Wang'])
  await at(UNTIL - DAY)
  expect(await told('Zhou')).toHaveLength(1)
})
