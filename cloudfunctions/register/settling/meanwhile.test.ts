import type { Store } from '#server/store'
import { followDeed } from '../../membership/rows/moving/followDeed'
import { runForAll } from '../../testing/agenda/runForAll'
import { runLeft } from '../../testing/agenda/runLeft'
import { answered } from '../../testing/answered'
import { aRegister } from '../../testing/aRegister'
import { atTheDoor } from '../../testing/atTheDoor'
import { settleDeed } from './settleDeed'

const reason = '并社区'

test('whom an officer moves while their enterprise is merged stays where they were moved', async () => {
  const { addUnion, addEnterprise, hire, as, store, time } = await aRegister()
  const unionId = await addUnion()
  const [gone, into, other] = [
    await addEnterprise({ unionId }),
    await addEnterprise({ unionId, name: '书店' }),
    await addEnterprise({ unionId, name: '茶馆' }),
  ]
  await hire(gone, 'Ma')
  answered(await atTheDoor('register.closeEnterprise', { enterpriseId: gone, into, reason }, as()))
  const [row] = await store.members.listAll({ where: { enterpriseId: gone } })
  const memberId = row?.id ?? ''
  let isMoved = false
  const change: Store['people']['change'] = async (...given) => {
    const first = !isMoved
    isMoved = true
    if (first) answered(await atTheDoor('membership.move', { memberId, from: gone, to: other, reason }, as()))
    return store.people.change(...given)
  }
  const meanwhile = { ...store, people: { ...store.people, change } }
  await runForAll(settleDeed, { store: meanwhile, clock: () => time.now })
  expect(isMoved).toBe(true)
  await runLeft(store, 'membership.follow', followDeed)
  expect((await store.members.get(memberId)).enterpriseId).toBe(other)
  expect((await store.people.get('p-Ma')).member?.enterpriseId).toBe(other)
})

describe('what is closed while another comes into it', () => {
  test('is refused for a union, and nothing is left without one', async () => {
    const { addUnion, addEnterprise, as, settle, store } = await aRegister()
    const [from, into] = [await addUnion(), await addUnion({ name: '街区联合工会' })]
    const enterpriseId = await addEnterprise({ unionId: from })
    await settle()
    answered(await atTheDoor('register.closeUnion', { unionId: from, into, reason }, as()))
    expect(await atTheDoor('register.closeUnion', { unionId: into, reason }, as('Chen'))).toEqual({
      ...{ ok: false, reason: 'still_has_enterprises' },
    })
    await settle()
    expect((await store.enterprises.get(enterpriseId)).unionId).toBe(into)
  })

  test('is refused for an enterprise', async () => {
    const { addEnterprise, hire, as, settle, store } = await aRegister()
    const [from, into] = [await addEnterprise(), await addEnterprise({ name: '书店' })]
    await hire(from, 'Ma')
    answered(await atTheDoor('register.closeEnterprise', { enterpriseId: from, into, reason }, as()))
    expect(await atTheDoor('register.closeEnterprise', { enterpriseId: into, reason }, as('Chen'))).toEqual({
      ...{ ok: false, reason: 'still_has_people' },
    })
    await settle()
    expect((await store.people.get('p-Ma')).member?.enterpriseId).toBe(into)
  })

  test.each([
    ['the other closes', {}],
    ['the other goes into it', { isCircle: true }],
  ])('really at once loses no enterprise when %s', async (_what, { isCircle }: { isCircle?: boolean }) => {
    const { addUnion, addEnterprise, as, settle, store } = await aRegister()
    const [from, into] = [await addUnion(), await addUnion({ name: '街区联合工会' })]
    const enterpriseId = await addEnterprise({ unionId: from })
    await settle()
    await Promise.all([
      atTheDoor('register.closeUnion', { unionId: from, into, reason }, as()),
      atTheDoor('register.closeUnion', { unionId: into, ...(isCircle && { into: from }), reason }, as('Chen')),
    ])
    await settle()
    const { unionId } = await store.enterprises.get(enterpriseId)
    expect((await store.unions.get(unionId)).closedAt).toBeUndefined()
  })
})

test('a form that is sent twice at once makes one row, and neither tap is refused', async () => {
  const { as, newKey, unionWords, enterpriseWords, store } = await aRegister()
  const key = newKey()
  const union = () => atTheDoor('register.addUnion', { newKey: key, words: unionWords }, as())
  const firm = () => atTheDoor('register.addEnterprise', { newKey: key, words: enterpriseWords }, as())
  for (const outcome of await Promise.all([union(), union(), firm(), firm()])) expect(outcome.ok).toBe(true)
  expect([await store.unions.count(), await store.enterprises.count()]).toEqual([1, 1])
  expect(await store.log.count()).toBe(2)
})
