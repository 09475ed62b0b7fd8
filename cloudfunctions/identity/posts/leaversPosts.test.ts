import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { boundMember } from '#shared/membership/member'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, aPerson, DAY, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'
import { whatWaits } from '../../testing/whatWaits'

const NOODLES = unionOf('noodle-union')
const POSTS = [roleFor('chair', NOODLES), roleFor('committee', NOODLES), roleFor('secondReader', THE_STREET)]
const OFFICE = roleFor('chair', unionOf('steel-union'))

/** Li leads the noodle union, sits on its committee, reads before others do, and leads the steel union besides. */
async function aHouse() {
  const roster = await aRoster(aRow('Li', { personId: 'p-Li' }), aRow('Wang', { phone: '19900000002' }))
  const { store, officer } = roster
  await store.people.change({ _id: 'p-Li' }, { roles: [...POSTS, OFFICE] })
  const on = (by: Context, other?: Store): Context => ({ ...by, ...(other && { store: other }) })
  const kinds = async (id = 'p-Li') => (await store.people.get(id)).roles.map(({ kind }) => kind)
  return {
    ...roster,
    kinds,
    leave: async (other?: Store) => {
      const asked = { memberId: 'm-Li', on: NOON - DAY, reason: '离职', giveBack: false }
      const outcome = await atTheDoor('membership.leave', asked, on(officer(), other))
      await roster.follow(other)
      return outcome
    },
    comeBack: async (other?: Store) => {
      const asked = { memberId: 'm-Li', reason: '标错了' }
      const outcome = await atTheDoor('membership.return', asked, on(officer(), other))
      await roster.follow(other)
      return outcome
    },
    move: async (to: string, other?: Store) => {
      const asked = { memberId: 'm-Li', from: 'noodle-house', to, reason: '换了单位' }
      const outcome = await atTheDoor('membership.move', asked, on(officer(), other))
      await roster.follow(other)
      return outcome
    },
    waits: () => whatWaits(store),
    vacancies: async () => answered(await atTheDoor('staff.vacancies', {}, officer())),
    about: async (subject: string) =>
      (await store.log.list({ where: { subject }, limit: 9 }))
        .map(({ action, remark }) => `${action} ${remark}`)
        .sort(),
  }
}

describe('a chair who leaves the roster', () => {
  test('leads that union no more, and the post waits for somebody at the desk; posts elsewhere stay', async () => {
    const { leave, kinds, waits, vacancies, told, about, store } = await aHouse()
    answered(await leave())
    expect((await store.people.get('p-Li')).roles).toEqual([OFFICE])
    expect(await waits()).toEqual({ vacantChairs: 1 })
    expect(await vacancies()).toEqual([{ unionId: 'noodle-union', unionName: '面馆工会', vacantSince: NOON }])
    expect(await told('p-Li')).toEqual([expect.stringMatching(/工会主席、工会委员、第二审核人的岗位同时结束/)])
    expect(await about('noodle-union')).toEqual([
      'membership.leave Li 不再是工会主席',
      'membership.leave Li 不再是工会委员',
    ])
    expect(await kinds()).toEqual(['chair'])
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'is through with it after a crash behind write %i and a repeat',
    async (writes) => {
      const { leave, waits, store, about } = await aHouse()
      await survive(leave(dyingAfter(writes, store)))
      answered(await leave())
      expect((await store.people.get('p-Li')).roles).toEqual([OFFICE])
      expect(await waits()).toEqual({ vacantChairs: 1 })
      expect((await about('noodle-union')).length).toBeLessThanOrEqual(2)
    }
  )

  test('leaves no vacancy where another one leads with them', async () => {
    const { leave, waits, store } = await aHouse()
    await store.people.add(aPerson('Sun', { roles: [roleFor('chair', NOODLES)] }))
    answered(await leave())
    expect(await waits()).toEqual({})
  })

  test('has it all back when the leaving is undone, and is told', async () => {
    const { leave, comeBack, kinds, waits, told, about } = await aHouse()
    answered(await leave())
    answered(await comeBack())
    answered(await comeBack())
    expect((await kinds()).sort()).toEqual(['chair', 'chair', 'committee', 'secondReader'])
    expect(await waits()).toEqual({})
    expect(await told('p-Li')).toContainEqual(expect.stringMatching(/第二审核人的岗位还给您了/))
    expect(await about('noodle-union')).toEqual(
      expect.arrayContaining(['membership.return Li 又是工会主席', 'membership.return Li 又是工会委员'])
    )
  })

  test.each([1, 2, 3, 4, 5, 6])('has it back once, after a crash of the return behind write %i', async (writes) => {
    const { leave, comeBack, kinds, waits, store } = await aHouse()
    answered(await leave())
    await survive(comeBack(dyingAfter(writes, store)))
    answered(await comeBack())
    expect((await kinds()).sort()).toEqual(['chair', 'chair', 'committee', 'secondReader'])
    expect(await waits()).toEqual({})
  })

  test('has it back also where they left again before it was given back', async () => {
    const { leave, comeBack, kinds, officer } = await aHouse()
    answered(await leave())
    answered(await atTheDoor('membership.return', { memberId: 'm-Li', reason: '标错了' }, officer()))
    answered(await leave())
    expect(await kinds()).toEqual(['chair'])
    answered(await comeBack())
    expect((await kinds()).sort()).toEqual(['chair', 'chair', 'committee', 'secondReader'])
  })

  test('has the lead not back where somebody else was given it since', async () => {
    const { leave, comeBack, kinds, store } = await aHouse()
    answered(await leave())
    await store.people.add(aPerson('Sun', { roles: [roleFor('chair', NOODLES)] }))
    answered(await comeBack())
    expect((await kinds()).sort()).toEqual(['chair', 'committee', 'secondReader'])
    expect((await store.people.get('p-Li')).roles).not.toContainEqual(POSTS[0])
  })

  test('has nothing back in a union to which the enterprise belongs no more', async () => {
    const { leave, comeBack, store } = await aHouse()
    answered(await leave())
    await store.enterprises.change({ _id: 'noodle-house' }, { unionId: 'steel-union' })
    answered(await comeBack())
    expect((await store.people.get('p-Li')).roles).toEqual([OFFICE, POSTS[2]])
  })
})

describe('an undone leaving gives nothing back', () => {
  test('to whoever was dismissed meanwhile', async () => {
    const { leave, comeBack, as, store } = await aHouse()
    answered(await leave())
    const boss = aPerson('Hao', { roles: [roleFor('federation', THE_STREET)] })
    await store.people.add(boss)
    answered(await atTheDoor('staff.dismiss', { personId: 'p-Li' }, as(boss)))
    answered(await comeBack())
    expect((await store.people.get('p-Li')).roles).toEqual([])
  })

  test('to whoever is of another union by now', async () => {
    const { leave, comeBack, store } = await aHouse()
    answered(await leave())
    await store.people.change({ _id: 'p-Li' }, { member: boundMember(aMember('New', { unionId: 'steel-union' })) })
    answered(await comeBack())
    expect((await store.people.get('p-Li')).roles).toEqual([OFFICE])
  })
})

describe('a chair who moves', () => {
  test('to another union leads the one before no more, and still reads before others do', async () => {
    const { move, waits, store, about } = await aHouse()
    answered(await move('steel-works'))
    expect((await store.people.get('p-Li')).roles).toEqual([POSTS[2], OFFICE])
    expect(await waits()).toEqual({ vacantChairs: 1 })
    expect(await about('noodle-union')).toContain('membership.move Li 不再是工会主席')
  })

  test('within the union keeps it all', async () => {
    const { move, waits, store } = await aHouse()
    answered(await move('noodle-cart'))
    expect((await store.people.get('p-Li')).roles).toHaveLength(4)
    expect(await waits()).toEqual({})
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is through with it after a crash behind write %i and a repeat',
    async (writes) => {
      const { move, waits, store } = await aHouse()
      await survive(move('steel-works', dyingAfter(writes, store)))
      answered(await move('steel-works'))
      expect((await store.people.get('p-Li')).roles).toEqual([POSTS[2], OFFICE])
      expect(await waits()).toEqual({ vacantChairs: 1 })
    }
  )
})

test('a vacancy is over when somebody takes the code of the new chair', async () => {
  const { leave, waits, as, officer } = await aHouse()
  answered(await leave())
  const boss = aPerson('Hao', { roles: [roleFor('federation', THE_STREET)] })
  const { store } = officer()
  await store.people.addMany([boss, aPerson('Sun')])
  const invited = { name: 'Sun', role: { kind: 'chair' as const, unionId: 'noodle-union' } }
  const { code } = answered(await atTheDoor('staff.invite', invited, as(boss)))
  answered(await atTheDoor('invitations.take', { code }, as(await store.people.get('p-Sun'))))
  expect(await waits()).toEqual({})
  expect(await store.unions.get('noodle-union')).not.toHaveProperty('vacantSince')
})

test('a vacancy is there again when its code is made void while it is taken', async () => {
  const { leave, waits, vacancies, as, store } = await aHouse()
  answered(await leave())
  const boss = aPerson('Hao', { roles: [roleFor('federation', THE_STREET)] })
  await store.people.addMany([boss, aPerson('Sun')])
  const invited = { name: 'Sun', role: { kind: 'chair' as const, unionId: 'noodle-union' } }
  const { code } = answered(await atTheDoor('staff.invite', invited, as(boss)))
  const change: Store['invitations']['change'] = async (where, changes) => {
    if ('grantedAt' in changes) await store.invitations.remove({ invitedBy: 'p-Hao' })
    return store.invitations.change(where, changes)
  }
  const taking = as(await store.people.get('p-Sun'))
  const meanwhile = { ...taking, store: { ...store, invitations: { ...store.invitations, change } } }
  expect(await atTheDoor('invitations.take', { code }, meanwhile)).toEqual({ ok: false, reason: 'invitation_over' })
  expect((await store.people.get('p-Sun')).roles).toEqual([])
  expect(await waits()).toEqual({ vacantChairs: 1 })
  expect(await vacancies()).toMatchObject([{ unionId: 'noodle-union' }])
})

test('a chair who is dismissed leaves a vacancy, too', async () => {
  const { waits, as, store } = await aHouse()
  const boss = aPerson('Hao', { roles: [roleFor('federation', THE_STREET)] })
  await store.people.add(boss)
  answered(await atTheDoor('staff.dismiss', { personId: 'p-Li' }, as(boss)))
  expect(await waits()).toEqual({ vacantChairs: 2 })
})

test('an officer who lets the second reader leave the roster is not alone through it at once', async () => {
  const { leave, store } = await aHouse()
  answered(await leave())
  expect((await store.people.get('p-Li')).postsEnded).toMatchObject({ by: 'p-Lin', roles: POSTS })
})
