import { _ } from '#server/store/command'
import { roleFor, THE_STREET } from '#shared/access/role'
import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson } from '../../testing/factories'
import { anArea } from '../../testing/roster/aGround'

async function aServedStreet() {
  const register = await aRegister()
  const unionId = await register.addUnion({ officerId: 'p-Lin' })
  const served = await register.addEnterprise({ unionId })
  const without = await register.addEnterprise({ name: '书店', unionId })
  const unfounded = await register.addEnterprise({ name: '茶馆', officerId: 'p-Chen' })
  await register.store.enterprises.change({ _id: without }, { officerId: 'p-gone', officer: '走了' })
  const coverage = async () => answered(await atTheDoor('register.coverage', {}, register.as()))
  return { ...register, unionId, served, without, unfounded, coverage }
}

test('everything is counted once: by its officer, or as a gap when nobody serves it', async () => {
  const { coverage, queries } = await aServedStreet()
  const before = queries()
  expect(await coverage()).toEqual({
    officers: [
      { officerId: 'p-Chen', name: 'Chen', unions: 0, enterprises: 0, others: 1, grids: 0 },
      { officerId: 'p-Lin', name: 'Lin', unions: 1, enterprises: 1, others: 0, grids: 0 },
    ],
    ...{ unions: 1, enterprises: 2, others: 1, grids: 0 },
    gaps: { unions: 0, enterprises: 1, others: 0, grids: 0 },
  })
  expect(queries() - before).toBe(5)
})

test('whoever leads the federation stands among the officers only with something to look after', async () => {
  const { coverage, store, as, unionId } = await aServedStreet()
  const roles = [roleFor('officer', THE_STREET), roleFor('federation', THE_STREET)]
  await store.people.add(aPerson('Cheng', { roles }))
  expect((await coverage()).officers.map(({ name }) => name)).toEqual(['Chen', 'Lin'])
  answered(await atTheDoor('register.assign', { unionIds: [unionId], enterpriseIds: [], officerId: 'p-Cheng' }, as()))
  expect((await coverage()).officers.map(({ name }) => name)).toEqual(['Chen', 'Cheng', 'Lin'])
})

test('a gap is closed by giving it to somebody, and not to somebody who does not serve', async () => {
  const { coverage, store, as, without } = await aServedStreet()
  const give = (officerId: string) =>
    atTheDoor('register.assign', { unionIds: [], enterpriseIds: [without], officerId }, as())
  expect(await give('p-gone')).toEqual({ ok: false, reason: 'officer_unknown' })
  expect(answered(await give('p-Lin'))).toMatchObject({ changed: 1 })
  expect(answered(await give('p-Lin'))).toEqual({ changed: 0, before: [] })
  expect((await coverage()).gaps).toEqual({ unions: 0, enterprises: 0, others: 0, grids: 0 })
  expect(await store.enterprises.get(without)).toMatchObject({ officer: 'Lin' })
})

test('a batch goes back to whom it was taken from, but for what somebody has changed since', async () => {
  const { store, as, unionId, served, without } = await aServedStreet()
  await store.enterprises.change({ _id: without }, { officerId: _.remove(), officer: _.remove() })
  const ids = { unionIds: [unionId], enterpriseIds: [served, without] }
  const given = answered(await atTheDoor('register.assign', { ...ids, officerId: 'p-Chen' }, as()))
  expect(given).toEqual({
    changed: 3,
    before: [
      { officerId: 'p-Lin', unionIds: [unionId], enterpriseIds: [served] },
      { officerId: null, unionIds: [], enterpriseIds: [without] },
    ],
  })
  const history = answered(await atTheDoor('register.history', { id: served }, as())).items
  expect(history.map(({ deed, remark }) => [deed, remark])).toContainEqual(['换责任干部', '责任干部：Lin → Chen'])

  await store.enterprises.change({ _id: served }, { officerId: 'p-Wu', officer: 'Wu' })
  for (const back of given.before) answered(await atTheDoor('register.assign', { ...back, heldBy: 'p-Chen' }, as()))
  expect(await store.unions.get(unionId)).toMatchObject({ officer: 'Lin', officerId: 'p-Lin' })
  expect(await store.enterprises.get(served)).toMatchObject({ officer: 'Wu', officerId: 'p-Wu' })
  const nobody = await store.enterprises.get(without)
  expect([nobody.officer, nobody.officerId]).toEqual([undefined, undefined])
  const lines = await store.log.count({ action: 'register.assign', subject: served })
  expect(lines).toBe(1)
  await expect(atTheDoor('register.assign', { ...ids, officerId: null } as never, as())).rejects.toThrow('bad_request')
})

test('two officers who give the same rows away at once each tell of what they gave, and of nothing else', async () => {
  const { store, as, unionId, addEnterprise } = await aServedStreet()
  const enterpriseIds = await Promise.all(
    Array.from({ length: 30 }, (_row, at) => addEnterprise({ name: `分店 ${at}`, unionId, officerId: 'p-Lin' }))
  )
  const people = ['Wu', 'Sun'].map((name) => aPerson(name, { roles: [roleFor('officer', THE_STREET)] }))
  await store.people.addMany(people)
  const give = async (officerId: string, by: string) =>
    answered(await atTheDoor('register.assign', { unionIds: [unionId], enterpriseIds, officerId }, as(by)))
  const handOver = () => atTheDoor('register.handOver', { from: 'p-Lin', to: 'p-Chen', reason: '换片' }, as())
  const given = await Promise.all([give('p-Wu', 'Lin'), give('p-Wu', 'Chen'), give('p-Sun', 'Chen'), handOver()])

  for (const subject of [unionId, ...enterpriseIds]) {
    const lines = await store.log.list({ where: { subject }, limit: 9 })
    const told = lines.flatMap(({ remark = '' }) => (remark.startsWith('责任干部：') ? remark.slice(5) : []))
    const steps = told.map((remark) => remark.split(' → '))
    const now = (await store.unions.find(subject)) ?? (await store.enterprises.get(subject))
    expect(chainFrom('Lin', steps)).toEqual({ end: now.officer, left: 0 })
  }
  const told = given.slice(0, 3).flatMap((one) => ('before' in one ? one.before : []))
  const lines = await store.log.count({ action: 'register.assign', subject: _.in([unionId, ...enterpriseIds]) })
  expect(told.reduce((sum, one) => sum + one.unionIds.length + one.enterpriseIds.length, 0)).toBe(lines)
})

/** Whoever has a thing after all these steps, each of which begins where another ended. */
function chainFrom(start: string, steps: string[][]): { end: string; left: number } {
  const left = [...steps]
  let end = start
  for (;;) {
    const at = left.findIndex(([from]) => from === end)
    if (at < 0) return { end, left: left.length }
    end = left.splice(at, 1)[0]?.[1] ?? ''
  }
}

test('a hand-over takes everything along, with a line that says how much', async () => {
  const { coverage, store, as } = await aServedStreet()
  await store.areas.addMany([
    anArea('c1', { level: 0, officerId: 'p-Lin', officer: 'Lin' }),
    anArea('g1', { parentId: 'c1', officerId: 'p-Lin', officer: 'Lin' }),
    anArea('g2', { parentId: 'c1' }),
  ])
  expect((await coverage()).gaps.grids).toBe(1)
  const handOver = () => atTheDoor('register.handOver', { from: 'p-Lin', to: 'p-Chen', reason: '换片' }, as())
  expect(answered(await handOver())).toEqual({ unions: 1, enterprises: 1, areas: 2 })
  expect(answered(await handOver())).toEqual({ unions: 0, enterprises: 0, areas: 0 })
  expect((await coverage()).officers.map(({ unions, enterprises, grids }) => [unions, enterprises, grids])).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
  const lines = await store.log.list({ where: { action: 'register.handOver' }, limit: 9 })
  expect(lines.map(({ remark }) => remark).sort()).toEqual([
    '交给 Chen：1 家工会、1 家企业、2 个网格；换片',
    ...Array.from({ length: 4 }, () => '责任干部：Lin → Chen'),
  ])
})
