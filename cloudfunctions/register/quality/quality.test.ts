import { roleFor, unionOf } from '#shared/access/role'
import { FAULT_KINDS } from '#shared/register/quality'
import { nameKeys } from '../../directory/feature'
import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, asking, DAY, NOON } from '../../testing/factories'
import { aBuilding, anArea } from '../../testing/roster/aGround'

const COMPLETE = {
  ...{ code: '91350100M000100Y43', staff: 30, size: 'middle' as const, address: '长桥胡同', floor: '3 层' },
  ...{ phone: '010-66000123', officerId: 'p-Lin' },
}

async function aJudgedRegister() {
  const register = await aRegister()
  const unionId = await register.addUnion()
  await register.store.areas.add(anArea('g1'))
  await register.store.buildings.add(aBuilding('b1'))
  const complete = await register.addEnterprise({ ...COMPLETE, name: '齐全公司', unionId, buildingId: 'b1' })
  const faults = async (more = {}) =>
    new Map(
      answered(await atTheDoor('register.faults', more, register.as())).items.map(({ name, faults }) => [name, faults])
    )
  const quality = async () => answered(await atTheDoor('register.quality', {}, register.as()))
  return { ...register, unionId, complete, faults, quality }
}

test('what is complete has no fault, and a register of it the full score', async () => {
  const { faults, quality, queries } = await aJudgedRegister()
  expect([...(await faults())]).toEqual([])
  const before = queries()
  expect(await quality()).toMatchObject({ score: 100, enterprises: 1, faulty: 0 })
  expect(queries() - before).toBe(4)
})

test('what is missing, out of date, contradicting or there twice is found', async () => {
  const { faults, addEnterprise, store, complete, time, as } = await aJudgedRegister()
  await addEnterprise({ name: '空白公司' })
  const other = await addEnterprise({ ...COMPLETE, code: null, name: '矛盾公司', staff: 3, size: 'large' })
  await store.enterprises.change(
    { _id: other },
    {
      ...{ members: 5, unionId: 'union-gone', code: '91350100M000100Y43' },
      ...{ gridId: 'g1', buildingId: 'b1', floor: '9 层' },
    }
  )
  await store.enterprises.change({ _id: complete }, { name: '矛盾 公司', ...nameKeys('矛盾 公司') })
  time.now = NOON + 400 * DAY

  const found = await faults()
  expect(found.get('空白公司')).toEqual([
    ...['noCode', 'noStaff', 'noAddress', 'noBuilding', 'lostGrid', 'noTelephone', 'noOfficer'],
  ])
  expect(found.get('矛盾公司')).toEqual([
    ...['oldStaff', 'otherSize', 'moreMembers', 'otherFloor', 'lostUnion', 'sameName', 'sameCode'],
  ])
  expect(found.get('矛盾 公司')).toEqual(['oldStaff', 'sameName', 'sameCode'])
  expect(new Set([...found.values()].flat()).size).toBe(FAULT_KINDS.length)
  for (const { id, name } of await store.enterprises.listAll({ fields: ['name'] })) {
    const card = answered(await atTheDoor('register.openEnterprise', { enterpriseId: id }, as()))
    expect([name, card.faults]).toEqual([name, found.get(name)])
  }
})

test('the queue shows the worst first, page by page, of one kind or one union', async () => {
  const { faults, addEnterprise, as, unionId } = await aJudgedRegister()
  for (let index = 0; index < 40; index++)
    await addEnterprise({
      name: `空白公司${index}`,
      ...(index === 7 && { unionId }),
      ...(index > 30 && { floor: '1' }),
    })
  const first = answered(await atTheDoor('register.faults', {}, as()))
  const second = answered(await atTheDoor('register.faults', first.cursor ? { cursor: first.cursor } : {}, as()))
  expect([first.items.length, second.items.length, second.cursor]).toEqual([30, 10, undefined])
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(40)
  expect([...(await faults({ unionId })).keys()]).toEqual(['空白公司7'])
  expect((await faults({ kind: 'moreMembers' })).size).toBe(0)
})

test('the chair is asked once a day, and only when there is something to mend', async () => {
  const { unionId, as, addEnterprise, chair, store } = await aJudgedRegister()
  const ask = () => atTheDoor('register.askChair', { unionId }, as())
  expect(await ask()).toEqual({ ok: false, reason: 'nothing_to_mend' })
  await addEnterprise({ name: '空白公司', unionId })
  expect(await ask()).toEqual({ ok: false, reason: 'no_chair' })
  await chair('Zhou', unionId)
  expect(answered(await ask())).toEqual({ told: 1, enterprises: 1 })
  answered(await ask())
  const told = await store.messages.list({ where: { personId: 'p-Zhou' }, limit: 9 })
  expect(told.map(({ title, text }) => [title, text])).toEqual([
    ['请核对 1 家企业的资料', expect.stringContaining('缺代码 1、没报人数 1')],
  ])
})

test('what a chair was asked for waits at their desk until they have mended it, and for nobody else', async () => {
  const { unionId, as, addEnterprise, chair, store, time } = await aJudgedRegister()
  const bare = { ...COMPLETE, code: '91350100M000100549', unionId, buildingId: 'b1' }
  const enterpriseId = await addEnterprise({ ...bare, name: '空白公司', floor: null, address: '' })
  await chair('Zhou', unionId)
  answered(await atTheDoor('register.askChair', { unionId }, as()))
  const zhou = await store.people.get('p-Zhou')
  const other = aPerson('Wu', { roles: [roleFor('chair', unionOf('other-union'))] })
  const waits = async (who = zhou) => answered(await atTheDoor('desk.today', {}, asking(store, who, time.now))).mendings
  expect([await waits(), await waits(other)]).toEqual([1, 0])
  const words = { address: '长桥胡同 7 号', floor: '3 层' }
  const seen = { address: '', floor: null }
  answered(await atTheDoor('register.changeEnterprise', { enterpriseId, seen, words }, asking(store, zhou, time.now)))
  expect(await waits()).toBe(0)
  // What an officer alone can mend is none of theirs.
  await store.enterprises.change({ _id: enterpriseId }, { officerId: 'nobody' })
  expect(await atTheDoor('register.askChair', { unionId }, as())).toEqual({ ok: false, reason: 'nothing_to_mend' })
})

test('the chair mends their own enterprises, but for where they belong, and no others', async () => {
  const { store, unionId, complete, addEnterprise, time } = await aJudgedRegister()
  const zhou = aPerson('Zhou', { roles: [roleFor('chair', unionOf(unionId))] })
  const as = () => asking(store, zhou, time.now)
  const other = await addEnterprise({ name: '别家公司' })
  const change = (enterpriseId: string, seen: Record<string, string | null>, words: object) =>
    atTheDoor('register.changeEnterprise', { enterpriseId, seen, words }, as())
  expect(await change(complete, { floor: '3 层' }, { floor: '4 层' })).toMatchObject({ ok: true })
  expect(await change(complete, { unionId }, { unionId: '' })).toEqual({ ok: false, reason: 'for_officers' })
  expect(await store.enterprises.get(complete)).toMatchObject({ floor: '4 层', unionId })
  await expect(change(other, { floor: null }, { floor: '4 层' })).rejects.toMatchObject({ fault: 'forbidden' })
  await expect(atTheDoor('register.faults', {}, as())).rejects.toMatchObject({ fault: 'forbidden' })
  expect(await atTheDoor('register.faults', { unionId }, as())).toMatchObject({ ok: true })
})

test('at street level no building is missed, and outside the district no grid; a building that is gone is', async () => {
  const { addEnterprise, store, faults } = await aJudgedRegister()
  const street = { ...COMPLETE, code: null, gridId: 'g1', floor: '1 层' }
  await addEnterprise({ ...street, name: '临街店' })
  await addEnterprise({ ...street, gridId: '', name: '外区店', isOutside: true, floor: '3 层' })
  expect((await faults()).get('临街店')).toEqual(['noCode'])
  expect((await faults()).get('外区店')).toEqual(['noCode'])
  await store.buildings.change({ _id: 'b1' }, { closedAt: NOON })
  expect((await faults()).get('齐全公司')).toEqual(['lostGrid'])
})
