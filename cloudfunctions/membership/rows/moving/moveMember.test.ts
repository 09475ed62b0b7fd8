import type { Context } from '#server/context'
import { roleFor, unionOf } from '#shared/access/role'
import { answered } from '../../../testing/answered'
import { atTheDoor } from '../../../testing/atTheDoor'
import { aRoster, aRow } from '../../../testing/roster/aRoster'

async function aHouse(...more: ReturnType<typeof aRow>[]) {
  const roster = await aRoster(aRow('Li', { personId: 'p-Li', positions: ['women'] }), ...more)
  const move = async (to: string, by: Context = roster.officer(), from = 'noodle-house') => {
    const outcome = await atTheDoor('membership.move', { memberId: 'm-Li', from, to, reason: '换了单位' }, by)
    await roster.follow()
    return outcome
  }
  return { ...roster, move }
}

describe('moving to another enterprise', () => {
  test('takes the union, the bound person and the numbers along, ends posts, and tells the person once', async () => {
    const { move, row, store, counts, told, lines } = await aHouse()
    answered(await move('steel-works'))
    answered(await move('steel-works'))
    expect(await row('Li')).toMatchObject({ enterpriseId: 'steel-works', unionId: 'steel-union', standing: 'member' })
    expect((await row('Li')).positions).toBeUndefined()
    expect((await store.people.get('p-Li')).member).toMatchObject({ unionId: 'steel-union', id: 'm-Li' })
    expect(await counts()).toEqual([0, 1])
    expect(await told('p-Li')).toEqual([
      '会籍转好了：您在名册上的单位改为steel-works（示例），所属工会是钢厂工会。如果弄错了，请打服务站电话。',
    ])
    expect(await lines()).toEqual(['membership.move m-Li noodle-house（示例） → steel-works（示例），换了单位'])
  })

  test('within the union keeps posts, and is all that a chair may do', async () => {
    const { move, row, chair } = await aHouse()
    expect(await move('steel-works', chair())).toEqual({ ok: false, reason: 'other_union' })
    answered(await move('noodle-cart', chair()))
    expect(await row('Li')).toMatchObject({ enterpriseId: 'noodle-cart', positions: ['women'] })
  })

  test('to an enterprise without a union makes nobody a member there', async () => {
    const { move, row } = await aHouse()
    answered(await move('kiosk'))
    expect(await row('Li')).toMatchObject({ enterpriseId: 'kiosk', unionId: '', standing: 'worker' })
  })

  test('is refused where the phone stands already, and when somebody else has moved the row', async () => {
    const { move } = await aHouse(aRow('Twin', { enterpriseId: 'steel-works', unionId: 'steel-union' }))
    expect(await move('steel-works')).toEqual({ ok: false, reason: 'phone_in_enterprise' })
    answered(await move('noodle-cart'))
    expect(await move('kiosk')).toEqual({ ok: false, reason: 'row_changed' })
  })

  test('is refused to an enterprise that is closed', async () => {
    const { move, store } = await aHouse()
    await store.enterprises.change({ _id: 'steel-works' }, { closedAt: 1 })
    expect(await move('steel-works')).toEqual({ ok: false, reason: 'enterprise_closed' })
  })

  test('to where the row is already is refused, and touches no post', async () => {
    const { move, store } = await aHouse()
    const chair = roleFor('chair', unionOf('steel-union'))
    await store.people.change({ _id: 'p-Li' }, { roles: [chair] })
    expect(await move('noodle-house')).toEqual({ ok: false, reason: 'already_there' })
    // Said to come from where the person leads others.
    answered(await move('noodle-house', undefined, 'steel-works'))
    expect((await store.people.get('p-Li')).roles).toEqual([chair])
  })

  test('of an earlier day ends no post that was given since', async () => {
    const { move, store } = await aHouse()
    answered(await move('steel-works'))
    const chair = roleFor('chair', unionOf('noodle-union'))
    await store.people.change({ _id: 'p-Li' }, { roles: [chair] })
    answered(await move('steel-works'))
    expect((await store.people.get('p-Li')).roles).toEqual([chair])
  })

  test('twice in a moment ends posts in both unions that were left', async () => {
    const { store, officer, follow, told } = await aHouse()
    const roles = ['noodle-union', 'steel-union'].map((id) => roleFor('committee', unionOf(id)))
    await store.people.change({ _id: 'p-Li' }, { roles })
    const places = ['noodle-house', 'steel-works', 'kiosk']
    for (const [from = '', to = ''] of [places.slice(0, 2), places.slice(1)])
      answered(await atTheDoor('membership.move', { memberId: 'm-Li', from, to, reason: '换了单位' }, officer()))
    await follow()
    expect((await store.people.get('p-Li')).roles).toEqual([])
    expect((await store.people.get('p-Li')).member).toMatchObject({ enterpriseId: 'kiosk' })
    expect(await told('p-Li')).toHaveLength(1)
    expect(await store.members.get('m-Li')).not.toHaveProperty('moved')
  })

  test('at once to two places ends in one of them', async () => {
    const { move, row, officer } = await aHouse()
    const outcomes = await Promise.all([move('steel-works'), move('noodle-cart', officer('Gao'))])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(['steel-works', 'noodle-cart']).toContain((await row('Li')).enterpriseId)
  })
})
