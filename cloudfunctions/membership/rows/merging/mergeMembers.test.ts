import type { Store } from '#server/store'
import { registerForEvent } from '../../../events/signUp/registerForEvent'
import { answered } from '../../../testing/answered'
import { atTheDoor } from '../../../testing/atTheDoor'
import { dyingAfter, survive } from '../../../testing/dying'
import { aPerson } from '../../../testing/factories'
import { sized } from '../../../testing/places/sized'
import { whoIsIn } from '../../../testing/places/whoIsIn'
import { aRoster, aRow } from '../../../testing/roster/aRoster'

async function twoRows(keep: Parameters<typeof aRow>[1] = {}, drop: Parameters<typeof aRow>[1] = { personId: 'p-Li' }) {
  const roster = await aRoster(
    aRow('Keep', { name: '李示例', positions: ['women'], ...keep }),
    aRow('Li', { phone: '19900000002', tags: ['young'], ...drop })
  )
  const { store } = roster
  const sign = async (rowKey: string, personId: string) => {
    const { personId: _p, ...member } = await roster.row(rowKey)
    const person = { ...aPerson('Li'), id: personId, member: { ...member, standing: 'member' as const } }
    return answered(await registerForEvent({ eventId: 'cup', answers: {} }, roster.as(person)))
  }
  const merge = (take: ('name' | 'phone')[] = [], on: Store = store) =>
    atTheDoor(
      'membership.merge',
      { keepId: 'm-Keep', dropId: 'm-Li', take, reason: '同一个人' },
      { ...roster.officer(), store: on }
    )
  return { ...roster, sign, merge, person: async () => (await store.people.get('p-Li')).member?.id }
}

describe('two rows that are one person', () => {
  test('become the one that was chosen, with the words that were chosen, and its person follows', async () => {
    const { merge, row, person, counts, lines, store } = await twoRows()
    expect(answered(await merge(['phone']))).toEqual({ givenBack: 0 })
    expect(await row('Keep')).toMatchObject({
      ...{ name: '李示例', phone: '19900000002', positions: ['women'], tags: ['young'], personId: 'p-Li' },
    })
    expect(await row('Li')).toMatchObject({ standing: 'left', left: { into: 'm-Keep' } })
    expect((await row('Li')).personId).toBeUndefined()
    expect([await person(), await counts()]).toEqual(['m-Keep', [1, 0]])
    expect((await store.people.get('p-Li')).name).toBe('李示例')
    expect(await lines()).toEqual(['membership.merge m-Keep 并入名册 m-Li：L*，同一个人'])
    expect(answered(await merge())).toEqual({ givenBack: 0 })
    expect(await lines()).toHaveLength(1)
  })

  test('stay one row when two officers merge them the other way round', async () => {
    const { sign, merge, row, store, officer, person, counts } = await twoRows()
    await sign('Li', 'p-Li')
    const other = () =>
      atTheDoor('membership.merge', { keepId: 'm-Li', dropId: 'm-Keep', take: [], reason: '一样' }, officer('Gao'))
    const change: Store['members']['change'] = async (where, changes) => {
      if (changes.standing === 'left') answered(await other())
      return store.members.change(where, changes)
    }
    const meanwhile = { ...store, members: { ...store.members, change } }
    expect(await merge([], meanwhile)).toEqual({ ok: false, reason: 'row_changed' })
    expect(await row('Keep')).toMatchObject({ standing: 'left', left: { into: 'm-Li' } })
    expect(await row('Li')).toMatchObject({ standing: 'member', personId: 'p-Li' })
    expect([await person(), await counts()]).toEqual(['m-Li', [1, 0]])
    expect(whoIsIn(await store.places.get('cup')).held).toEqual(['m-Li'])
  })

  test('really at once the other way round are not both gone', async () => {
    const { merge, row, officer } = await twoRows()
    const back = { keepId: 'm-Li', dropId: 'm-Keep', take: [], reason: '一样' }
    await Promise.all([merge(), atTheDoor('membership.merge', back, officer('Gao'))])
    const standings = [(await row('Keep')).standing, (await row('Li')).standing]
    expect(standings).toContain('member')
  })

  test('keep one place of two, and the person is told which', async () => {
    const { merge, sign, store, told } = await twoRows()
    await store.events.change({ _id: 'cup' }, { capacity: 2 })
    await store.places.change({ _id: 'cup' }, sized(2, 2))
    await sign('Keep', 'p-other')
    await sign('Li', 'p-Li')
    expect(answered(await merge())).toEqual({ givenBack: 1 })
    const book = await store.places.get('cup')
    expect([whoIsIn(book).held, book.free]).toEqual([['m-Keep'], 1])
    expect(await told('p-Li')).toContainEqual(expect.stringMatching(/^两份报名并成了一份：.+您报了两份，留一份/))
  })

  test('hand a place over, which the person still sees as theirs', async () => {
    const { merge, sign, store } = await twoRows()
    await sign('Li', 'p-Li')
    answered(await merge())
    expect(whoIsIn(await store.places.get('cup')).held).toEqual(['m-Keep'])
    expect(await store.registrations.get('cup:m-Keep')).toMatchObject({ status: 'confirmed', personId: 'p-Li' })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('are one also when a crash came behind write %i', async (writes) => {
    const { merge, sign, store, row, person } = await twoRows()
    await sign('Li', 'p-Li')
    await survive(merge([], dyingAfter(writes, store)))
    answered(await merge())
    expect([await person(), (await row('Li')).standing, (await row('Keep')).personId]).toEqual([
      'm-Keep',
      'left',
      'p-Li',
    ])
    expect(whoIsIn(await store.places.get('cup')).held).toEqual(['m-Keep'])
  })

  test('stay two while two people are bound, or one of them has left', async () => {
    const both = await twoRows({ personId: 'p-Wang' })
    expect(await both.merge()).toEqual({ ok: false, reason: 'both_bound' })
    const gone = await twoRows({}, { standing: 'left' })
    expect(await gone.merge()).toEqual({ ok: false, reason: 'row_left' })
    const itself = { keepId: 'm-Keep', dropId: 'm-Keep', take: [], reason: '试' }
    expect(await atTheDoor('membership.merge', itself, gone.officer())).toMatchObject({ reason: 'row_left' })
  })

  test('bind nobody alone whom an officer has taken from either, nor by a phone that a sheet gave', async () => {
    const { merge, row } = await twoRows({ releasedFrom: ['p-A'] }, { releasedFrom: ['p-B'], phoneBySheet: true })
    answered(await merge(['phone']))
    expect(await row('Keep')).toMatchObject({ releasedFrom: ['p-A', 'p-B'], phoneBySheet: true })
  })

  test('cannot be brought apart by a return', async () => {
    const { merge, officer } = await twoRows()
    await merge()
    const asked = { memberId: 'm-Li', reason: '想恢复' }
    expect(await atTheDoor('membership.return', asked, officer())).toEqual({ ok: false, reason: 'row_merged' })
  })
})
