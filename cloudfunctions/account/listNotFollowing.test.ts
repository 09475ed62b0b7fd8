import * as v from 'valibot'
import { NotFollowingInput } from '#shared/account/input'
import type { Member } from '#shared/membership/member'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { everyPage } from '../testing/everyPage'
import { aMember, anOfficer, aPerson, asking } from '../testing/factories'
import { listNotFollowing } from './listNotFollowing'

/** A roster of members with phones: of every ten one does not follow, and one has no unionid yet. */
async function aRoster(people: number) {
  const names = Array.from({ length: people }, (_, index) => `N${String(index).padStart(4, '0')}`)
  const unionOf = (name: string) => (Number(name.slice(1)) % 2 === 0 ? 'even' : 'odd')
  const members: Member[] = names.map((name) => aMember(name, { unionId: unionOf(name) }))
  const linked = (name: string) => (name.endsWith('7') ? {} : { wechatUnionId: name })
  const store = await aStore({ members, people: names.map((name) => aPerson(name, linked(name))) })
  await store.unions.addMany(['even', 'odd'].map((id) => aUnion(id)))
  await store.followers.addMany(
    names.map((name) => ({ id: `${name}@union`, wechatUnionId: name, subscribed: !name.endsWith('3'), seenAt: 0 }))
  )
  return {
    store,
    list: async (input: { unionId?: string; cursor?: string }) =>
      answered(await listNotFollowing(input, asking(store, anOfficer()))),
  }
}

describe('the members who could be asked to follow', () => {
  test('come page by page, each once, by a cursor that the door lets in', async () => {
    const { list } = await aRoster(1300)
    const pages = await everyPage((cursor) => {
      expect(v.safeParse(NotFollowingInput, { cursor }).success).toBe(true)
      return list(cursor ? { cursor } : {})
    })
    const seen = pages.flat().map(({ memberId }) => memberId)

    expect(seen).toHaveLength(260)
    expect(new Set(seen).size).toBe(260)
  })

  test('say why, and show no more of a name than is needed', async () => {
    const { list } = await aRoster(20)
    expect((await list({})).items).toMatchObject([
      { maskedName: 'N****', why: 'not_following', unionName: '工会 odd' },
      { why: 'unlinked' },
      { why: 'not_following' },
      { why: 'unlinked' },
    ])
  })

  test('can be asked for by union', async () => {
    const { list } = await aRoster(20)
    expect((await list({ unionId: 'even' })).items).toEqual([])
    expect((await list({ unionId: 'odd' })).items).toHaveLength(4)
  })

  test('leave out who is no member, and who has no phone here', async () => {
    const { list, store } = await aRoster(20)
    await store.members.change({ _id: 'm-N0003' }, { standing: 'worker' })
    await store.people.remove({ _id: 'p-N0007' })
    expect((await list({})).items).toHaveLength(2)
  })

  test('are none when everybody follows', async () => {
    const { list, store } = await aRoster(10)
    await store.followers.change({}, { subscribed: true })
    await store.people.change({}, { wechatUnionId: 'N0000' })
    expect(await list({})).toEqual({ items: [] })
  })
})

function aUnion(id: string) {
  const words = { name: `工会 ${id}`, kind: 'enterprise' as const, chair: '林示例', officer: '林示例' }
  return { ...words, id, enterprises: 1, members: 1, grams: [], pageKey: id }
}
