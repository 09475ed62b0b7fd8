import { roleFor, THE_STREET } from '#shared/access/role'
import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking, NOON } from '../../testing/factories'

const officer = { ...anOfficer('Lin'), roles: [roleFor('officer', THE_STREET)] }
const union = { kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 1, grams: [] }
const words = { name: '模范职工小家', body: '北京市总工会', year: 2024 }
const newKey = '00112233445566cc'

async function aWall() {
  const store = await aStore({ people: [officer] })
  await store.unions.addMany([
    { ...union, id: 'u1', name: '面馆工会', pageKey: 'u1' },
    { ...union, id: 'u2', name: '茶馆工会', pageKey: 'u2', closedAt: 1 },
  ])
  const lin = asking(store, officer)
  const add = (over: Partial<Input<'register.addHonour'>> = {}) =>
    atTheDoor('register.addHonour', { newKey, unionId: 'u1', words, ...over }, lin)
  const wall = async (asked: Input<'register.honours'> = {}) =>
    answered(await atTheDoor('register.honours', asked, { ...lin, person: undefined })).items
  return { store, lin, add, wall }
}

describe('the honour wall', () => {
  test('shows the latest year first, of all, of the federation or of one union', async () => {
    const { add, wall } = await aWall()
    await add()
    await add({ newKey: '00112233445566dd', unionId: '', words: { ...words, name: '北京市模范职工之家', year: 2013 } })

    expect((await wall()).map(({ year, unionName }) => [year, unionName])).toEqual([
      [2024, '面馆工会'],
      [2013, ''],
    ])
    expect((await wall({ unionId: '' })).map(({ name }) => name)).toEqual(['北京市模范职工之家'])
    expect((await wall({ unionId: 'u1' })).map(({ name }) => name)).toEqual(['模范职工小家'])
  })

  test('has an honour once, however often the tap that adds it is repeated', async () => {
    const { store, add, wall } = await aWall()
    expect(await add()).toEqual(await add())
    expect(await wall()).toHaveLength(1)
    expect(await store.log.count({ action: 'register.addHonour' })).toBe(1)
  })

  test('keeps what two officers corrected in different words, and refuses the later one of the same word', async () => {
    const { lin, add, wall } = await aWall()
    await add()
    const change = (over: object) =>
      atTheDoor(
        'register.changeHonour',
        { honourId: `honour-${newKey}`, seen: words, words: { ...words, ...over } },
        lin
      )

    expect(await change({ year: 2023 })).toMatchObject({ ok: true })
    expect(await change({ body: '西城区总工会' })).toMatchObject({ ok: true })
    expect(await change({ year: 2022 })).toEqual({ ok: false, reason: 'changed_meanwhile' })
    expect(await wall()).toMatchObject([{ year: 2023, body: '西城区总工会' }])
  })

  test('drops what is withdrawn, says why in the log, and lets nobody change it any more', async () => {
    const { store, lin, add, wall } = await aWall()
    await add()
    const honourId = `honour-${newKey}`
    const withdraw = () => atTheDoor('register.withdrawHonour', { honourId, reason: '不是这家的' }, lin)
    await withdraw()
    await withdraw()

    expect(await wall()).toEqual([])
    expect(await store.log.list({ where: { action: 'register.withdrawHonour' }, limit: 9 })).toMatchObject([
      { subject: 'u1', remark: '2024 年 模范职工小家：不是这家的' },
    ])
    const change = { honourId, seen: words, words: { ...words, year: 2020 } }
    expect(await atTheDoor('register.changeHonour', change, lin)).toEqual({ ok: false, reason: 'honour_withdrawn' })
    expect(await store.honours.get(honourId)).toMatchObject({ year: 2024, withdrawnAt: NOON })
  })

  test.each([
    ['year_ahead', { words: { ...words, year: 2027 } }],
    ['union_closed', { unionId: 'u2' }],
  ])('refuses: %s', async (reason, over) => {
    const { add, wall } = await aWall()
    expect(await add(over)).toEqual({ ok: false, reason })
    expect(await wall()).toEqual([])
  })
})
