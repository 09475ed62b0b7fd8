import type { ActionName, Input } from '#shared/api'
import { countCalls } from '../testing/agenda/countCalls'
import { answered } from '../testing/answered'
import { aRegister } from '../testing/aRegister'
import { atTheDoor } from '../testing/atTheDoor'
import { aBuilding, anArea } from '../testing/roster/aGround'

/** A register whose card has everything in it, and what a question about it asks of the database. */
async function aFullRegister() {
  const { store, as, addUnion, addEnterprise, hire, chair, settle } = await aRegister()
  await store.areas.addMany([anArea('c1', { level: 0 }), anArea('g1', { parentId: 'c1', officerId: 'p-Lin' })])
  await store.buildings.add(aBuilding('b1'))
  const unionId = await addUnion({ officerId: 'p-Lin' })
  const given = { unionId, buildingId: 'b1', code: '91350100M000100Y43', officerId: 'p-Lin' }
  const enterpriseId = await addEnterprise(given)
  for (let at = 0; at < 8; at++) await addEnterprise({ name: `分店 ${at}`, unionId, buildingId: 'b1' })
  await hire(enterpriseId, 'Ma', 'Zhao')
  await chair('Sun', unionId)
  await settle()
  const costOf = async <Name extends ActionName>(name: Name, input: Input<Name>) => {
    const calls = countCalls()
    answered((await atTheDoor(name, input, as())) as { ok: true; value: unknown })
    return calls()
  }
  return { unionId, enterpriseId, costOf }
}

type Ids = Pick<Awaited<ReturnType<typeof aFullRegister>>, 'unionId' | 'enterpriseId'>

test.each<[ActionName, (ids: Ids) => Input<ActionName>]>([
  ['directory.summary', () => ({})],
  ['directory.unions', () => ({ officerId: 'p-Lin' })],
  ['directory.enterprises', () => ({ text: '朔风', areaId: 'c1' })],
  ['directory.areas', () => ({})],
  ['directory.buildings', () => ({})],
  ['directory.building', () => ({ buildingId: 'b1' })],
  ['register.openUnion', ({ unionId }) => ({ unionId })],
  ['register.aboutUnion', ({ unionId }) => ({ unionId })],
  ['register.openEnterprise', ({ enterpriseId }) => ({ enterpriseId })],
  ['register.history', ({ enterpriseId }) => ({ id: enterpriseId })],
  ['register.posts', ({ enterpriseId }) => ({ enterpriseId })],
  ['register.coverage', () => ({})],
  ['register.quality', () => ({})],
  ['register.faults', ({ unionId }) => ({ unionId })],
  ['register.changeUnion', ({ unionId }) => ({ unionId, seen: { name: '面馆工会' }, words: { name: '大面馆工会' } })],
  ['membership.list', ({ unionId }) => ({ unionId, text: 'Ma' })],
  ['membership.count', ({ unionId }) => ({ unionId })],
])('%s asks the database ten times at most', async (name, asked) => {
  const { costOf, ...ids } = await aFullRegister()
  expect(await costOf(name, asked(ids))).toBeLessThanOrEqual(10)
})
