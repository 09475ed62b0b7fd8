import type { Store } from '#server/store'
import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import type { PostsChoice } from '#shared/register/posts'
import { runForAll } from '../../testing/agenda/runForAll'
import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { aPerson, DAY } from '../../testing/factories'
import { settleDeed } from '../settling/settleDeed'

/** An enterprise whose Ma leads its union and whose Zhao sits on the committee; Ma leads elsewhere, too. */
async function aFirm() {
  const register = await aRegister()
  const { addUnion, addEnterprise, hire, settle, store, as, time } = register
  const from = await addUnion()
  const to = await addUnion({ name: '街区联合工会' })
  const firm = await addEnterprise({ unionId: from })
  const other = await addEnterprise({ name: '书店', unionId: to })
  await hire(firm, 'Ma', 'Zhao', 'Qian')
  const elsewhere = roleFor('committee', unionOf('far-union'))
  const [chair, seat] = [roleFor('chair', unionOf(from)), roleFor('committee', unionOf(from))]
  await store.people.change({ _id: 'p-Ma' }, { roles: [chair, elsewhere] })
  await store.people.change({ _id: 'p-Zhao' }, { roles: [seat] })
  await settle()
  const roles = async () =>
    (await Promise.all(['p-Ma', 'p-Zhao'].map((id) => store.people.get(id)))).map((p) => p.roles)
  return {
    ...{ ...register, from, to, firm, other, elsewhere, roles },
    before: [[chair, elsewhere], [seat]],
    ended: [[elsewhere], []],
    move: (seen: string, unionId: string, posts?: PostsChoice) =>
      atTheDoor(
        'register.changeEnterprise',
        { enterpriseId: firm, seen: { unionId: seen }, words: { unionId }, ...(posts && { posts }) },
        as()
      ),
    /** What follows the enterprise alone, on a store that may fail. */
    settleOn: (on: Store) => {
      const deed = { ...settleDeed, all: async () => [{ subject: `enterprise:${firm}`, at: time.now }] }
      return runForAll(deed, { store: on, clock: () => time.now })
    },
    told: async (id: string) =>
      (await store.messages.list({ where: { personId: id }, order: ['pageKey', 'asc'], limit: 9 })).map((m) => m.title),
  }
}

describe('an enterprise that goes to another union', () => {
  test('is asked what becomes of the posts of its people, who are named, and waits for the answer', async () => {
    const { move, from, to, firm, store, as, roles, before, settle } = await aFirm()
    expect(answered(await atTheDoor('register.posts', { enterpriseId: firm }, as()))).toEqual([
      { name: 'Ma', posts: '工会主席', enterpriseName: '朔风面馆', unionName: '面馆工会' },
      { name: 'Zhao', posts: '工会委员', enterpriseName: '朔风面馆', unionName: '面馆工会' },
    ])
    expect(await move(from, to)).toEqual({ ok: false, reason: 'posts_undecided' })
    await settle()
    expect((await store.enterprises.get(firm)).unionId).toBe(from)
    expect(await roles()).toEqual(before)
    expect(await store.log.count({ action: 'register.changeEnterprise' })).toBe(0)
  })

  test('ends them where an officer says so: people are told, the union has it in its history and waits for a chair', async () => {
    const { move, from, to, firm, store, as, roles, ended, settle, told } = await aFirm()
    answered(await move(from, to, 'end'))
    await settle()
    expect(await roles()).toEqual(ended)
    expect((await store.people.get('p-Ma')).member).toMatchObject({ unionId: to })
    expect(await told('p-Ma')).toEqual(expect.arrayContaining(['岗位已结束', '会籍转好了']))
    expect(await told('p-Qian')).toEqual(['会籍转好了'])
    expect((await store.unions.get(from)).vacantSince).toBeDefined()
    const { items } = answered(await atTheDoor('register.history', { id: from }, as()))
    expect(items.map(({ remark }) => remark)).toEqual(
      expect.arrayContaining(['Ma 不再是工会主席', 'Zhao 不再是工会委员'])
    )
    expect(await store.enterprises.get(firm)).not.toHaveProperty('partedFrom')
  })

  test('leaves them where an officer says so', async () => {
    const { move, from, to, store, roles, before, settle } = await aFirm()
    answered(await move(from, to, 'stay'))
    await settle()
    expect(await roles()).toEqual(before)
    expect((await store.people.get('p-Ma')).member).toMatchObject({ unionId: to })
  })

  test('asks nothing where nobody has a post there', async () => {
    const { move, from, to, store, settle } = await aFirm()
    for (const id of ['p-Ma', 'p-Zhao']) await store.people.change({ _id: id }, { roles: [] })
    answered(await move(from, to))
    await settle()
    expect((await store.people.get('p-Ma')).member).toMatchObject({ unionId: to })
  })

  test('brings them back when it comes back within a day, and says so', async () => {
    const { move, from, to, store, roles, before, settle, told } = await aFirm()
    answered(await move(from, to, 'end'))
    await settle()
    answered(await move(to, from))
    await settle()
    expect((await roles()).map((held) => new Set(held))).toEqual(before.map((held) => new Set(held)))
    expect(await told('p-Ma')).toContain('岗位还给您了')
    expect(await store.unions.get(from)).not.toHaveProperty('vacantSince')
  })

  test('that comes back before anything has followed has lost nothing', async () => {
    const { move, from, to, roles, before, settle, told } = await aFirm()
    answered(await move(from, to, 'end'))
    answered(await move(to, from))
    await settle()
    expect(await roles()).toEqual(before)
    expect(await told('p-Ma')).toEqual([])
  })

  test('gives nothing back after a day, nor to whoever was dismissed, nor the lead where somebody else has it', async () => {
    const { move, from, to, time, store, as, roles, settle, elsewhere } = await aFirm()
    answered(await move(from, to, 'end'))
    await settle()
    const boss = aPerson('Hao', { roles: [roleFor('federation', THE_STREET)] })
    await store.people.addMany([boss, aPerson('Sun', { roles: [roleFor('chair', unionOf(from))] })])
    await store.people.change({ _id: 'p-Zhao' }, { roles: [elsewhere] })
    answered(await atTheDoor('staff.dismiss', { personId: 'p-Zhao' }, { ...as(), person: boss }))
    answered(await move(to, from))
    await settle()
    expect(await roles()).toEqual([[elsewhere], []])

    const late = await aFirm()
    answered(await late.move(late.from, late.to, 'end'))
    await late.settle()
    late.time.now += DAY + 1
    answered(await late.move(late.to, late.from))
    await late.settle()
    expect(await late.roles()).toEqual(late.ended)
    expect(time.now).toBeLessThan(late.time.now)
  })

  test('gives a post back once: what is taken from somebody afterwards stays taken', async () => {
    const { move, from, to, firm, store, as, roles, settle, elsewhere } = await aFirm()
    answered(await move(from, to, 'end'))
    await settle()
    answered(await move(to, from))
    await settle()
    answered(await atTheDoor('staff.endCommittee', { unionId: from, personId: 'p-Zhao' }, as()))
    await store.enterprises.change({ _id: firm }, { unsettledAt: 1 })
    await settle()
    expect((await roles())[1]).toEqual([])
    expect((await roles())[0]).toContainEqual(elsewhere)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'is through with it after a crash behind write %i',
    async (writes) => {
      const { move, from, to, store, roles, ended, settle, settleOn, told } = await aFirm()
      answered(await move(from, to, 'end'))
      await survive(settleOn(dyingAfter(writes, store)))
      await settle()
      expect(await roles()).toEqual(ended)
      expect((await told('p-Ma')).filter((title) => title === '岗位已结束')).toHaveLength(1)
      expect((await store.unions.get(from)).vacantSince).toBeDefined()
      expect(await store.tasks.count({ kind: 'vacantChairs' })).toBe(1)
    }
  )

  test('twice in a minute ends the posts in both unions', async () => {
    const { move, addUnion, from, to, store, roles, settle, elsewhere } = await aFirm()
    const third = await addUnion({ name: '第三家工会' })
    answered(await move(from, to, 'end'))
    await store.people.change({ _id: 'p-Qian' }, { roles: [roleFor('committee', unionOf(to))] })
    expect(await move(to, third)).toEqual({ ok: false, reason: 'posts_undecided' })
    answered(await move(to, third, 'end'))
    await settle()
    expect(await roles()).toEqual([[elsewhere], []])
    expect((await store.people.get('p-Qian')).roles).toEqual([])
  })
})

describe('an enterprise that goes into one of another union', () => {
  const merge = async (posts?: PostsChoice) => {
    const at = await aFirm()
    const closing = { enterpriseId: at.firm, into: at.other, reason: '合并', ...(posts && { posts }) }
    const outcome = await atTheDoor('register.closeEnterprise', closing, at.as())
    await at.settle()
    return { ...at, outcome }
  }

  test('is asked the same', async () => {
    const { outcome, store, firm, roles, before } = await merge()
    expect(outcome).toEqual({ ok: false, reason: 'posts_undecided' })
    expect(await store.enterprises.get(firm)).not.toHaveProperty('closedAt')
    expect(await roles()).toEqual(before)
  })

  test.each([
    ['end', true],
    ['stay', false],
  ] as const)('lets posts %s', async (posts, isEnded) => {
    const { outcome, store, other, to, roles, before, ended } = await merge(posts)
    answered(outcome)
    expect((await store.people.get('p-Ma')).member).toMatchObject({ enterpriseId: other, unionId: to })
    expect(await roles()).toEqual(isEnded ? ended : before)
  })
})

test('what is still to end behind a move is in nobody’s card', async () => {
  const { move, from, to, firm, as } = await aFirm()
  answered(await move(from, to, 'end'))
  const cards = [
    await atTheDoor('register.openEnterprise', { enterpriseId: firm }, as()),
    await atTheDoor('directory.enterprise', { enterpriseId: firm }, as()),
    await atTheDoor('directory.enterprises', { text: '朔风' }, as()),
  ]
  expect(JSON.stringify(cards)).not.toContain('partedFrom')
})
