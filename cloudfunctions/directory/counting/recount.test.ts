import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { aRoster, aRow } from '../../testing/roster/aRoster'
import { recountIn } from './recountIn'

async function aStreet() {
  const roster = await aRoster(aRow('Li'), aRow('Wang', { phone: '19900000002' }))
  const { store, officer } = roster
  const all = { enterpriseIds: ['noodle-house', 'steel-works'], unionIds: ['noodle-union', 'steel-union'] }
  await recountIn(store, all)
  const move = (key: string, by = officer()) =>
    atTheDoor(
      'membership.move',
      { memberId: `m-${key}`, from: 'noodle-house', to: 'steel-works', reason: '换了单位' },
      by
    )
  const unions = async () =>
    answered(await atTheDoor('directory.unions', {}, officer())).items.map(({ name, members }) => [name, members])
  const firms = async () =>
    answered(await atTheDoor('directory.enterprises', {}, officer())).items.map(({ id, members }) => [id, members])
  const opened = async () => [
    answered(await atTheDoor('directory.union', { unionId: 'steel-union' }, officer())).members,
    answered(await atTheDoor('register.openUnion', { unionId: 'steel-union' }, officer())).union.members,
    answered(await atTheDoor('directory.enterprise', { enterpriseId: 'steel-works' }, officer())).members,
  ]
  return { ...roster, move, unions, firms, opened }
}

describe('the numbers of the directory', () => {
  test('are right on every page before anybody has counted again', async () => {
    const { move, unions, firms, opened, store } = await aStreet()
    await store.unions.change({}, { members: 77 })
    await store.enterprises.change({}, { members: 77 })
    answered(await move('Li'))
    const right = [unions(), firms(), opened()]
    expect(await Promise.all(right)).toEqual([
      [
        ['面馆工会', 1],
        ['钢厂工会', 1],
      ],
      [
        ['kiosk', 77],
        ['noodle-cart', 0],
        ['noodle-house', 1],
        ['steel-works', 1],
      ],
      [1, 1, 1],
    ])
  })

  test('are counted once for each union, however many rows have moved', async () => {
    const { move, store, counts } = await aStreet()
    answered(await move('Li'))
    answered(await move('Wang'))
    const left = await store.agenda.listAll({ where: { name: 'directory.recount' } })
    expect(left.map(({ subject }) => subject).sort()).toEqual(['noodle-union', 'steel-union'])
    expect(await counts()).toEqual([0, 2])
    expect((await store.unions.get('steel-union')).members).toBe(2)
  })

  test.each([1, 2, 3])('are right in the end when the move dies behind write %i', async (writes) => {
    const { move, officer, store, counts, row } = await aStreet()
    await survive(move('Li', { ...officer(), store: dyingAfter(writes, store) }))
    const isMoved = (await row('Li')).unionId === 'steel-union'
    expect(await counts()).toEqual(isMoved ? [1, 1] : [2, 0])
  })
})
