import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { registerForEvent } from '../../../events/signUp/registerForEvent'
import { answered } from '../../../testing/answered'
import { atTheDoor } from '../../../testing/atTheDoor'
import { dyingAfter, survive } from '../../../testing/dying'
import { DAY, NOON } from '../../../testing/factories'
import { whoIsIn } from '../../../testing/places/whoIsIn'
import { aRoster, aRow } from '../../../testing/roster/aRoster'

async function aHouse() {
  const roster = await aRoster(aRow('Li', { personId: 'p-Li' }), aRow('Wang', { phone: '19900000002' }))
  const { store } = roster
  const on = (by: Context, other?: Store): Context => ({ ...by, ...(other && { store: other }) })
  return {
    ...roster,
    leave: async (giveBack = false, by: Context = roster.officer(), other?: Store) => {
      const asked = { memberId: 'm-Li', on: NOON - DAY, reason: '退休', giveBack }
      const outcome = await atTheDoor('membership.leave', asked, on(by, other))
      await roster.follow(other)
      return outcome
    },
    comeBack: (by: Context = roster.officer()) =>
      atTheDoor('membership.return', { memberId: 'm-Li', reason: '标错了' }, by),
    sign: async () =>
      answered(await registerForEvent({ eventId: 'cup', answers: {} }, roster.as(await store.people.get('p-Li')))),
    held: async () => whoIsIn(await store.places.get('cup')).held.length,
    bound: async () => [(await roster.row('Li')).personId, (await store.people.get('p-Li')).member?.id],
  }
}

describe('leaving the roster', () => {
  test('keeps the row with day and reason, counts it no longer, frees the person and tells them once', async () => {
    const { leave, row, counts, bound, told, lines, chair } = await aHouse()
    answered(await leave(false, chair()))
    answered(await leave())
    expect(await row('Li')).toMatchObject({ standing: 'left', left: { why: '退休', standing: 'member' } })
    expect([await counts(), await bound()]).toEqual([
      [1, 0],
      [undefined, undefined],
    ])
    expect(await told('p-Li')).toEqual([expect.stringMatching(/^名册上已标为离开：.+退休/)])
    expect(await lines()).toEqual([expect.stringMatching(/^membership.leave m-Li \d{4}-\d\d-\d\d 离开，退休$/)])
  })

  test('gives places back only when the officer says so, who has seen them', async () => {
    const { leave, sign, held, officer } = await aHouse()
    await sign()
    const card = answered(await atTheDoor('membership.open', { memberId: 'm-Li' }, officer()))
    expect(card.places).toMatchObject([{ id: 'cup' }])
    expect(answered(await leave(false))).toEqual({ givenBack: 0 })
    expect(await held()).toBe(1)
    expect(answered(await leave(true))).toEqual({ givenBack: 1 })
    expect(await held()).toBe(0)
  })

  test.each([1, 2, 3, 4, 5, 6, 7])('is finished when asked again after a crash behind write %i', async (writes) => {
    const { leave, counts, bound, told, store } = await aHouse()
    await survive(leave(true, undefined, dyingAfter(writes, store)))
    answered(await leave(true))
    expect([await counts(), await bound(), (await told('p-Li')).length]).toEqual([[1, 0], [undefined, undefined], 1])
  })

  test('that is undone at once leaves everything as it was', async () => {
    const { comeBack, follow, officer, bound, told } = await aHouse()
    const asked = { memberId: 'm-Li', on: NOON - DAY, reason: '退休', giveBack: false }
    answered(await atTheDoor('membership.leave', asked, officer()))
    answered(await comeBack())
    await follow()
    expect([await bound(), await told('p-Li')]).toEqual([['p-Li', 'm-Li'], []])
  })

  test('is not for a day to come', async () => {
    const { officer } = await aHouse()
    const asked = { memberId: 'm-Li', on: NOON + DAY, reason: '退休', giveBack: false }
    expect(await atTheDoor('membership.leave', asked, officer())).toEqual({ ok: false, reason: 'leaves_later' })
  })

  test('ends by a return, as before and counted again; who is bound is asked anew', async () => {
    const { leave, comeBack, row, counts, bound } = await aHouse()
    await leave()
    answered(await comeBack())
    answered(await comeBack())
    expect((await row('Li')).standing).toBe('member')
    expect((await row('Li')).left).toBeUndefined()
    expect([await counts(), await bound()]).toEqual([
      [2, 0],
      [undefined, undefined],
    ])
  })

  test('cannot be undone where the phone stands in another row by now', async () => {
    const { leave, comeBack, store } = await aHouse()
    await leave()
    await store.members.add(aRow('New', { phone: '19900000001' }))
    expect(await comeBack()).toEqual({ ok: false, reason: 'phone_in_enterprise' })
  })
})
