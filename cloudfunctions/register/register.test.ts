import { answered } from '../testing/answered'
import { aRegister } from '../testing/aRegister'
import { atTheDoor } from '../testing/atTheDoor'
import { settleDeed } from './settling/settleDeed'

describe('a register that begins with nothing', () => {
  test('gets a union and an enterprise, which everybody finds by pinyin', async () => {
    const { addUnion, addEnterprise, store, as, settle } = await aRegister()
    const unionId = await addUnion({ officerId: 'p-Lin' })
    const enterpriseId = await addEnterprise({ unionId, code: '91350100M000100Y43' })
    await settle()

    expect(await store.unions.get(unionId)).toMatchObject({ officer: 'Lin', enterprises: 1, members: 0 })
    expect(await store.enterprises.get(enterpriseId)).toMatchObject({ unionName: '面馆工会', officer: 'Lin' })
    const find = async (text: string) =>
      answered(await atTheDoor('directory.enterprises', { text }, as())).items.map(({ id }) => id)
    expect(await find('sfmg')).toEqual([enterpriseId])
    expect(await find('91350100m0')).toEqual([enterpriseId])
    expect(answered(await atTheDoor('directory.summary', {}, as()))).toMatchObject({ enterprises: 1, withoutUnion: 0 })
  })

  test('a repeat after a lost answer makes nothing twice', async () => {
    const { store, as, newKey, unionWords, enterpriseWords } = await aRegister()
    const union = { newKey: newKey(), words: unionWords }
    const enterprise = { newKey: newKey(), words: enterpriseWords }
    for (let tap = 0; tap < 2; tap++) {
      answered(await atTheDoor('register.addUnion', union, as()))
      answered(await atTheDoor('register.addEnterprise', enterprise, as()))
    }
    expect([await store.unions.count(), await store.enterprises.count()]).toEqual([1, 1])
    expect(await store.log.count({ action: 'register.addUnion' })).toBe(1)
  })

  test.each([
    ['the same name in another spelling', { name: '朔风 面馆' }, 'name_taken'],
    ['a code that another has', { name: '书店', code: '91350100M000100Y43' }, 'code_taken'],
    ['a union that is not there', { name: '书店', unionId: 'union-none' }, 'union_unknown'],
    ['an officer who is none', { name: '书店', officerId: 'p-nobody' }, 'officer_unknown'],
  ])('refuses %s, and writes nothing', async (_what, over, reason) => {
    const { store, as, newKey, enterpriseWords, addEnterprise } = await aRegister()
    await addEnterprise({ code: '91350100M000100Y43' })
    const input = { newKey: newKey(), words: { ...enterpriseWords, ...over } }
    expect(await atTheDoor('register.addEnterprise', input, as())).toEqual({ ok: false, reason })
    expect(await store.enterprises.count()).toBe(1)
  })

  test.each([
    ['a private number as the telephone of an office', { phone: '13800000000' }],
    ['a code with a slip', { code: '91350100M000100Y44' }],
    ['a name of nothing that is seen', { name: '\u202d' }],
  ])('does not take %s', async (_what, over) => {
    const { as, newKey, enterpriseWords } = await aRegister()
    const input = { newKey: newKey(), words: { ...enterpriseWords, ...over } }
    await expect(atTheDoor('register.addEnterprise', input, as())).rejects.toMatchObject({ fault: 'bad_request' })
  })
})

describe('two officers at one enterprise', () => {
  test('both keep what only one of them changed', async () => {
    const { addEnterprise, changeEnterprise, store } = await aRegister()
    const enterpriseId = await addEnterprise()
    answered(await changeEnterprise({ enterpriseId, seen: { floor: null }, words: { floor: '3 层' } }))
    answered(
      await changeEnterprise({ enterpriseId, seen: { address: '' }, words: { address: '长桥胡同 7 号' } }, 'Chen')
    )
    expect(await store.enterprises.get(enterpriseId)).toMatchObject({ floor: '3 层', address: '长桥胡同 7 号' })
  })

  test('the later one of the same field is refused, and nothing of theirs is written', async () => {
    const { addEnterprise, changeEnterprise, store } = await aRegister()
    const enterpriseId = await addEnterprise()
    answered(await changeEnterprise({ enterpriseId, seen: { floor: null }, words: { floor: '3 层' } }))
    const late = { seen: { floor: null, hours: null }, words: { floor: '5 层', hours: '9:00–17:00' } }
    expect(await changeEnterprise({ enterpriseId, ...late }, 'Chen')).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    })
    expect(await store.enterprises.get(enterpriseId)).toMatchObject({ floor: '3 层' })
    expect(await store.enterprises.get(enterpriseId)).not.toHaveProperty('hours')
  })

  test('what was filled in can be taken away again, contacts among it', async () => {
    const { addEnterprise, changeEnterprise, store } = await aRegister()
    const contacts = [{ name: '陈示例', phone: '010-66000001' }]
    const enterpriseId = await addEnterprise({ contacts, floor: '3 层' })
    answered(
      await changeEnterprise({
        enterpriseId,
        seen: { contacts, floor: '3 层' },
        words: { contacts: null, floor: null },
      })
    )
    const row = await store.enterprises.get(enterpriseId)
    expect([row.contacts, row.floor]).toEqual([undefined, undefined])
  })

  test('a changed name is found by its new pinyin, and no more by the old one', async () => {
    const { addEnterprise, changeEnterprise, as } = await aRegister()
    const enterpriseId = await addEnterprise()
    answered(await changeEnterprise({ enterpriseId, seen: { name: '朔风面馆' }, words: { name: '长桥书店' } }))
    const find = async (text: string) => answered(await atTheDoor('directory.enterprises', { text }, as())).items.length
    expect([await find('sfmg'), await find('cqsd')]).toEqual([0, 1])
  })
})

describe('the history', () => {
  test('tells who changed what, old and new, in words', async () => {
    const { addEnterprise, addUnion, changeEnterprise, as, settle, time } = await aRegister()
    const unionId = await addUnion()
    const enterpriseId = await addEnterprise()
    time.now += 1
    const seen = { unionId: '', size: 'micro', officerId: null, isOutside: false }
    const words = { unionId, size: 'large' as const, officerId: 'p-Chen', isOutside: true }
    answered(await changeEnterprise({ enterpriseId, seen, words }))
    await settle()
    const { items } = answered(await atTheDoor('register.history', { id: enterpriseId }, as()))
    expect(items.map(({ deed, person, remark }) => [deed, person, remark])).toEqual([
      ['改企业', 'Lin', '所属工会 无 → 面馆工会；规模 10 人以下 → 100 人以上；外区 否 → 是；责任干部 无 → Chen'],
      ['新建企业', 'Lin', ''],
    ])
    expect(answered(await atTheDoor('register.history', { id: 'p-Lin' }, as())).items).toEqual([])
  })
})

test('a history of one moment stands in the order in which it was made, also over its pages', async () => {
  const { addEnterprise, changeEnterprise, as } = await aRegister()
  const enterpriseId = await addEnterprise({ floor: '0 层' })
  for (let floor = 1; floor <= 25; floor++)
    answered(
      await changeEnterprise({ enterpriseId, seen: { floor: `${floor - 1} 层` }, words: { floor: `${floor} 层` } })
    )
  const ask = async (cursor?: string) =>
    answered(await atTheDoor('register.history', { id: enterpriseId, ...(cursor && { cursor }) }, as()))
  const first = await ask()
  const all = [...first.items, ...(await ask(first.cursor)).items]
  const floors = Array.from({ length: 25 }, (_, at) => `楼层 ${24 - at} 层 → ${25 - at} 层`)
  expect(all.map(({ remark }) => remark)).toEqual([...floors, ''])
})

describe('moving an enterprise to another union', () => {
  test('takes its people along, on the roster and on their phones, and both unions are counted again', async () => {
    const { addUnion, addEnterprise, hire, changeEnterprise, settle, store } = await aRegister()
    const from = await addUnion()
    const to = await addUnion({ name: '街区联合工会' })
    const enterpriseId = await addEnterprise({ unionId: from })
    await hire(enterpriseId, 'Ma', 'Zhao')
    answered(await changeEnterprise({ enterpriseId, seen: { unionId: from }, words: { unionId: to } }))
    await settle()

    const rows = await store.members.list({ where: { enterpriseId }, limit: 9 })
    expect(rows.map(({ unionId }) => unionId)).toEqual([to, to])
    expect((await store.people.get('p-Ma')).member).toMatchObject({ unionId: to, enterpriseId })
    expect(await store.unions.get(from)).toMatchObject({ enterprises: 0, members: 0 })
    expect(await store.unions.get(to)).toMatchObject({ enterprises: 1, members: 2 })
    expect(await store.enterprises.get(enterpriseId)).not.toHaveProperty('unsettledAt')
  })

  test('does not go without a union while it has members, and does once it has none', async () => {
    const { addUnion, addEnterprise, hire, changeEnterprise, store } = await aRegister()
    const unionId = await addUnion()
    const enterpriseId = await addEnterprise({ unionId })
    await hire(enterpriseId, 'Ma')
    const leave = () => changeEnterprise({ enterpriseId, seen: { unionId }, words: { unionId: '' } })
    expect(await leave()).toEqual({ ok: false, reason: 'still_has_members' })
    expect((await store.enterprises.get(enterpriseId)).unionId).toBe(unionId)
    await store.members.change({ enterpriseId }, { standing: 'worker' })
    answered(await leave())
  })

  test('goes on where a killed run stopped', async () => {
    const { addUnion, addEnterprise, hire, changeEnterprise, settle, store, time } = await aRegister()
    const to = await addUnion()
    const enterpriseId = await addEnterprise()
    await hire(enterpriseId, 'Ma', 'Zhao')
    answered(await changeEnterprise({ enterpriseId, seen: { unionId: '' }, words: { unionId: to } }))
    const failing = { ...store, members: { ...store.members, change: () => Promise.reject(new Error('killed')) } }
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    const job = { store: failing, clock: () => time.now, until: time.now + 9 } as never
    expect(await settleDeed.run(job, `enterprise:${enterpriseId}`)).toBe(time.now)
    logged.mockRestore()
    await settle()
    expect(await store.members.count({ unionId: to })).toBe(2)
  })
})
