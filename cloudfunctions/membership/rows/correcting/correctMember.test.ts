import type { Context } from '#server/context'
import type { Input } from '#shared/api'
import { answered } from '../../../testing/answered'
import { atTheDoor } from '../../../testing/atTheDoor'
import { DAY, HOUR, NOON } from '../../../testing/factories'
import { aRoster, aRow } from '../../../testing/roster/aRoster'

type Changes = Input<'membership.correct'>['changes']

async function aDesk(...more: ReturnType<typeof aRow>[]) {
  const roster = await aRoster(
    aRow('Li', { name: '李示例', tags: ['modelWorker', 'young'], personId: 'p-Li' }),
    ...more
  )
  const correct = (changes: Changes, by: Context = roster.officer(), seenAt = 0) =>
    atTheDoor('membership.correct', { memberId: 'm-Li', seenAt, changes }, by)
  return {
    ...roster,
    correct,
    saved: async (...given: Parameters<typeof correct>) => answered(await correct(...given)),
  }
}

const rename = (to: string, seen = '李示例') => ({ name: { seen, to } })

describe('correcting a row', () => {
  test('writes name, phone, standing, day, posts and tags, and its history says from what to what', async () => {
    const { saved, row, lines, store, counts } = await aDesk()
    await saved({
      ...{ ...rename('李 改名'), phone: { seen: '199****0001', to: '199-0000-0777' } },
      ...{ standing: { seen: 'member', to: 'worker' }, joinedAt: { seen: NOON - 400 * 24 * HOUR, to: NOON } },
      ...{ positions: { seen: [], to: ['women'] }, tags: { seen: ['young'], to: ['activist'] } },
    } as Changes)
    expect(await row('Li')).toMatchObject({
      ...{ name: '李改名', phone: '19900000777', standing: 'worker', positions: ['women'] },
      ...{ tags: ['modelWorker', 'activist'], pageKey: 'ligaiming:m-Li' },
    })
    expect(await store.people.get('p-Li')).toMatchObject({ name: '李改名', member: { standing: 'worker' } })
    expect(await counts()).toEqual([0, 0])
    const [line = ''] = await lines()
    expect(line).toMatch(
      /^membership.correct m-Li 姓名 李\*\* → 李\*\*；手机号 尾号 0001（\w{4}） → 尾号 0777（\w{4}）；会籍/
    )
    expect(line).toMatch(
      /会籍 会员 → 未入会职工；入会日期 .+ → .+；岗位 无 → 女职工委员会主任；标签 青年职工 → 文体骨干$/
    )
  })

  test('by two at once overwrites nothing: both texts are shown, and the rest is saved', async () => {
    const { saved, row, officer } = await aDesk()
    await saved(rename('李甲'), officer('Gao', NOON + HOUR))
    const changes = { ...rename('李乙'), positions: { seen: [], to: ['finance' as const] } }
    expect(await saved(changes, officer('Lin', NOON + 2 * HOUR))).toEqual({
      saved: ['positions'],
      conflicts: [{ field: 'name', theirs: '李甲', by: 'Gao', at: NOON + HOUR }],
    })
    expect(await row('Li')).toMatchObject({ name: '李甲', positions: ['finance'] })
    await saved(rename('李乙', '李甲'), officer('Lin', NOON + 3 * HOUR), NOON + 2 * HOUR)
    expect((await row('Li')).name).toBe('李乙')
  })

  test('sees that a phone was changed also where both look the same masked', async () => {
    const { saved, officer } = await aDesk()
    const phone = (to: string) => ({ phone: { seen: '199****0001', to } })
    await saved(phone('19911110001'), officer('Gao', NOON + 1))
    expect((await saved(phone('19922220001'), officer('Lin', NOON + 2))).conflicts).toMatchObject([
      { field: 'phone', theirs: '199****0001', by: 'Gao' },
    ])
  })

  test('really at once saves one of two names', async () => {
    const { saved, row, officer, lines } = await aDesk()
    const outcomes = await Promise.all([
      saved(rename('李甲'), officer('Gao', NOON + 1)),
      saved(rename('李乙'), officer('Lin', NOON + 1)),
    ])
    expect(outcomes.map(({ saved: done }) => done.length).sort()).toEqual([0, 1])
    expect(['李甲', '李乙']).toContain((await row('Li')).name)
    expect(await lines()).toHaveLength(1)
  })

  test('twice is one correction with one line', async () => {
    const { saved, lines } = await aDesk()
    await saved(rename('李甲'))
    expect(await saved(rename('李甲'))).toEqual({ saved: ['name'], conflicts: [] })
    expect(await lines()).toHaveLength(1)
  })

  test('leaves honours to officers, and never says them in the log', async () => {
    const { correct, saved, chair, row, lines, officer } = await aDesk()
    const honours = { honours: { seen: ['modelWorker' as const], to: [] } }
    expect(await correct(honours, chair())).toEqual({ ok: false, reason: 'honours_of_officers' })
    answered(await atTheDoor('membership.honours', { memberId: 'm-Li', reason: '评选' }, officer()))
    await saved(honours)
    expect((await row('Li')).tags).toEqual(['young'])
    expect(await lines()).toContain('membership.correct m-Li 荣誉标签有改动')
  })

  test('tells honours to nobody who has not opened them, for a reason and of late', async () => {
    const { saved, row, officer } = await aDesk()
    const guess = { honours: { seen: [], to: [] } }
    await expect(saved(guess)).rejects.toThrow('forbidden')
    answered(await atTheDoor('membership.honours', { memberId: 'm-Li', reason: '评选' }, officer('Gao')))
    await expect(saved(guess, officer('Lin'))).rejects.toThrow('forbidden')
    expect((await saved(guess, officer('Gao'))).conflicts).toMatchObject([{ theirs: ['modelWorker'] }])
    await expect(saved(guess, officer('Gao', NOON + 2 * DAY))).rejects.toThrow('forbidden')
    expect((await row('Li')).tags).toEqual(['modelWorker', 'young'])
  })

  test('is refused for a phone that the enterprise has, for a member without a union, and for who has left', async () => {
    const { correct, officer } = await aDesk(
      aRow('Twin', { phone: '19900000002' }),
      aRow('Kiosk', { enterpriseId: 'kiosk', unionId: '', standing: 'worker', phone: '19900000003' }),
      aRow('Gone', { standing: 'left' })
    )
    const ask = (memberId: string, changes: Changes) =>
      atTheDoor('membership.correct', { memberId, seenAt: 0, changes }, officer())
    expect(await correct({ phone: { seen: '199****0001', to: '19900000002' } })).toMatchObject({
      reason: 'phone_in_enterprise',
    })
    expect(await ask('m-Kiosk', { standing: { seen: 'worker', to: 'member' } })).toMatchObject({ reason: 'no_union' })
    expect(await ask('m-Gone', rename('新', 'Gone'))).toMatchObject({ reason: 'row_left' })
  })

  test('takes no day on which nobody can have joined, and says so', async () => {
    const { correct, row } = await aDesk()
    const before = (await row('Li')).joinedAt
    const joined = (to: number) => correct({ joinedAt: { seen: before, to } })
    expect(await joined(Date.UTC(2100, 0, 1))).toEqual({ ok: false, reason: 'joins_later' })
    expect(await joined(Date.UTC(1900, 0, 1))).toEqual({ ok: false, reason: 'joined_too_early' })
    expect((await row('Li')).joinedAt).toBe(before)
    answered(await joined(Date.UTC(1970, 0, 1)))
  })

  test('tells nobody of a phone whether it was guessed: right or wrong, the answer is the same', async () => {
    const { correct, chair, officer, lines } = await aDesk()
    const guess = (to: string, by: Context) => correct({ phone: { seen: '', to } }, by)
    for (const by of [chair(), officer()]) {
      const right = answered(await guess('19900000001', by))
      expect(right).toEqual(answered(await guess('19900009999', by)))
      expect(right).toMatchObject({ saved: [], conflicts: [{ field: 'phone', theirs: '199****0001' }] })
    }
    expect(await lines()).toEqual([])
  })

  test('of a phone by a chair is one correction, also when its answer was lost', async () => {
    const { saved, chair, lines } = await aDesk()
    const change = { phone: { seen: '199****0001', to: '19900000777' } }
    expect(await saved(change, chair())).toEqual({ saved: ['phone'], conflicts: [] })
    expect(await saved(change, chair())).toEqual({ saved: ['phone'], conflicts: [] })
    expect(await lines()).toHaveLength(1)
  })

  test("is no chair's any more once the row has gone to another union", async () => {
    const { correct, chair, store, row } = await aDesk()
    const { get } = store.members
    let looks = 0
    const moving = async (id: string) => {
      looks += 1
      if (looks === 2) await store.members.change({ _id: id }, { unionId: 'steel-union', enterpriseId: 'steel-works' })
      return get.call(store.members, id)
    }
    const by = chair()
    const late = { ...by, store: { ...store, members: { ...store.members, get: moving } } }
    await expect(correct(rename('李甲'), late)).rejects.toThrow('forbidden')
    expect((await row('Li')).name).toBe('李示例')
  })

  test('of a phone by a chair binds nobody without an officer, by an officer it does', async () => {
    const { saved, chair, row } = await aDesk()
    await saved({ phone: { seen: '199****0001', to: '19900000777' } }, chair())
    expect((await row('Li')).phoneBySheet).toBe(true)
    await saved({ phone: { seen: '199****0777', to: '19900000778' } }, undefined, NOON)
    expect((await row('Li')).phoneBySheet).toBeUndefined()
  })

  test.each([
    ['a name with stars', rename('李*')],
    ['a name with signs', rename('蔡<b>')],
    ['a name that is none', rename('合计')],
    ['a phone of ten digits', { phone: { seen: '', to: '1990000000' } }],
    ['a name that cannot be seen', rename('\u200b')],
  ])('takes no %s', async (_what, changes) => {
    const { correct } = await aDesk()
    await expect(correct(changes)).rejects.toThrow('bad_request')
  })
})
