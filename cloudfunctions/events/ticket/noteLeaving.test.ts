import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, anOfficer, aPerson, asking, askingMember, HOUR } from '../../testing/factories'
import { listRegistrations } from '../signedUp/listRegistrations'
import { withdrawFromEvent } from '../signUp/withdrawFromEvent'

const work = { why: 'work', word: '值班换不开' } as const

async function aCup() {
  const cup = await anOpening(anEvent({ capacity: 1 }))
  const row = async () => (await cup.store.registrations.get('cup:m-Li')).left?.map(({ why, word }) => [why, word])
  return {
    ...cup,
    row,
    leave: (leaving: Parameters<typeof withdrawFromEvent>[0]['leaving'], on = cup.store) =>
      withdrawFromEvent({ eventId: 'cup', ...(leaving && { leaving }) }, askingMember(on, 'Li', cup.time.now)),
    seen: async (by = anOfficer()) =>
      answered(await listRegistrations({ eventId: 'cup', status: 'withdrawn' }, asking(cup.store, by))).items,
  }
}

describe('why somebody does not come', () => {
  test('is kept with the sign-up each time, and read by the organiser, the latest first', async () => {
    const { register, leave, seen, time } = await aCup()
    await register('Li')
    await leave(work)
    time.now += HOUR
    await register('Li')
    await leave({ why: 'time' })
    expect(await seen()).toEqual([
      expect.objectContaining({
        status: 'withdrawn',
        left: [
          { at: time.now, why: 'time' },
          { at: time.now - HOUR, ...work },
        ],
      }),
    ])
  })

  test('need not be said', async () => {
    const { register, leave, seen } = await aCup()
    await register('Li')
    expect(await leave(undefined)).toMatchObject({ ok: true })
    expect((await seen())[0]).not.toHaveProperty('left')
  })

  test('is kept once, however often the same is sent, and not for whoever is in again', async () => {
    const { register, leave, row } = await aCup()
    await register('Li')
    await leave(work)
    await leave({ why: 'other' })
    expect(await row()).toEqual([['work', '值班换不开']])
  })

  test('keeps the own words from organisers of other unions', async () => {
    const { register, leave, seen } = await aCup()
    await register('Li')
    await leave(work)
    expect((await seen(aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'another' }] })))[0]?.left).toEqual([
      { at: expect.any(Number), why: 'work' },
    ])
  })

  test.each([1, 2, 3, 4])('is there after a crash behind write %i, once the same is sent again', async (writes) => {
    const { register, leave, row, standing, repair, store } = await aCup()
    await register('Li')
    await register('Wang')
    await survive(leave(work, dyingAfter(writes, store)))
    expect(await leave(work)).toMatchObject({ ok: true })
    await repair()
    expect(await row()).toEqual([['work', '值班换不开']])
    expect(await standing()).toMatchObject({ holders: ['Wang'] })
  })
})
