import type { UnionEvent } from '#shared/events/event'
import { done } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, DAY, HOUR, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'
import { reminderSubject } from '../reminders/reminderSubject'

const STARTS = NOON + 3 * DAY
const session = (id: string, hours: number, capacity = 1) => ({
  ...{ id, name: `${id} 场`, startsAt: STARTS + hours * HOUR, capacity },
})

/** Four sessions, of which the last two begin together, and two of which anybody may have. */
async function aSeason(over: Partial<UnionEvent> = {}) {
  const sessions = [session('s1', 0), session('s2', 3, 2), session('s3', 6), session('s4', 6)]
  const season = await anOpening(anEvent({ sessions, sessionsEach: 2, capacity: 5, ...over }))
  const isWhole = async () => {
    await season.repair()
    const book = await season.book()
    expectWhole(book, over.ceiling?.most)
    await expectWritten(season.store, book)
    return book
  }
  const sessionsOf = async (name: string) => {
    const { session: first, also = [] } = (await season.store.registrations.find(`cup:m-${name}`)) ?? {}
    return [first, ...also]
  }
  const left = async () =>
    Object.entries((await season.book()).pools).map(([name, pool]) => `${name} ${pool.left}/${pool.capacity}`)
  return {
    ...season,
    isWhole,
    sessionsOf,
    left,
    tap: (who: string, id: string) => season.register(who, season.store, {}, id),
  }
}

describe('somebody who may have places in several sessions', () => {
  test('takes another, and gives either back without losing the other', async () => {
    const { tap, also, left, sessionsOf, isWhole } = await aSeason()
    await tap('Li', 's1')
    expect(await also('Li', 's3')).toEqual({ ok: true, value: { status: 'confirmed', session: 's1', also: ['s3'] } })
    expect(await left()).toEqual(['s1 0/1', 's2 2/2', 's3 0/1', 's4 1/1'])
    expect(await also('Li', 's1', false)).toEqual({ ok: true, value: { status: 'confirmed', session: 's3' } })
    expect(await left()).toEqual(['s1 1/1', 's2 2/2', 's3 0/1', 's4 1/1'])
    expect(await sessionsOf('Li')).toEqual(['s3'])
    await isWhole()
  })

  test('has it once, however often it is tapped, and gives it back once', async () => {
    const { tap, also, left, isWhole } = await aSeason()
    await tap('Li', 's1')
    await Promise.all([also('Li', 's2'), also('Li', 's2')])
    expect(await also('Li', 's2')).toMatchObject({ ok: true, value: { also: ['s2'] } })
    expect(await left()).toEqual(['s1 0/1', 's2 1/2', 's3 1/1', 's4 1/1'])
    await Promise.all([also('Li', 's2', false), also('Li', 's2', false)])
    expect(await left()).toEqual(['s1 0/1', 's2 2/2', 's3 1/1', 's4 1/1'])
    await isWhole()
  })

  test('gives all of them back with the whole sign-up', async () => {
    const { tap, also, withdraw, left, isWhole } = await aSeason()
    await tap('Li', 's1')
    await also('Li', 's2')
    await withdraw('Li')
    expect(await left()).toEqual(['s1 1/1', 's2 2/2', 's3 1/1', 's4 1/1'])
    await isWhole()
  })

  test.each([
    ['one more than anybody may have', ['s1', 's2'], 's3', 'sessions_enough'],
    ['one that begins with another of theirs', ['s3'], 's4', 'session_clash'],
    ['one that is not there', ['s1'], 's9', 'session_unknown'],
  ])('has no place in %s', async (_what, [first = '', ...others], wanted, reason) => {
    const { tap, also, sessionsOf, left } = await aSeason()
    await tap('Li', first)
    for (const one of others) await also('Li', one)
    const had = [await left(), await sessionsOf('Li')]
    expect(await also('Li', wanted)).toEqual({ ok: false, reason })
    expect([await left(), await sessionsOf('Li')]).toEqual(had)
  })

  test('overtakes nobody: a session for which somebody waits is not for whoever has a place', async () => {
    const { tap, also, resize, left, standing } = await aSeason()
    await tap('Li', 's2')
    await tap('Wang', 's1')
    expect(await also('Li', 's1')).toEqual({ ok: false, reason: 'session_full' })
    await tap('Zhao', 's1')
    await Promise.all([resize(2, undefined, 's1'), also('Li', 's1')])
    expect(await standing()).toMatchObject({ holders: ['Li', 'Wang', 'Zhao'] })
    expect(await left()).toContain('s1 0/2')
  })

  test('lets whoever waits up by giving back the one session', async () => {
    const { tap, also, told, sessionsOf, isWhole } = await aSeason()
    await tap('Li', 's1')
    await also('Li', 's3')
    await tap('Wang', 's3')
    await also('Li', 's3', false)
    expect(await sessionsOf('Wang')).toEqual(['s3'])
    expect(await told('Wang')).toContain('place_promoted')
    await isWhole()
  })

  test('keeps the last one, which is given back with the sign-up', async () => {
    const { tap, also } = await aSeason()
    await tap('Li', 's1')
    expect(await also('Li', 's1', false)).toEqual({ ok: false, reason: 'last_session' })
    expect(await also('Wang', 's1')).toEqual({ ok: false, reason: 'no_place' })
  })

  test('counts under the ceiling of the own union with every session', async () => {
    const { tap, also, isWhole } = await aSeason({ ceiling: { of: 'union', most: 2 }, sessionsEach: 3 })
    await tap('Li', 's1')
    await also('Li', 's2')
    expect(await also('Li', 's3')).toEqual({ ok: false, reason: 'ceiling_reached' })
    await isWhole()
    await also('Li', 's1', false)
    expect(await also('Li', 's3')).toMatchObject({ ok: true })
    await isWhole()
  })

  test('gives back what was a reserve, also once it was released', async () => {
    const of = { kind: 'unions' as const, ids: ['noodle-union'] }
    const reserves = [{ id: 'r1', name: '本会', of, places: 1, until: NOON + HOUR }]
    const sessions = [session('s1', 0, 2), session('s2', 3, 2)]
    const { tap, also, time, repair, left, isWhole, book } = await aSeason({ sessions, capacity: 4, reserves })
    await tap('Li', 's1')
    await also('Li', 's2')
    expect(await left()).toContain('s2Rr1 0/1')
    time.now += 2 * HOUR
    await repair()
    await also('Li', 's1', false)
    expect((await book()).free).toBe(3)
    await isWhole()
  })

  test('is in none or in both after a crash behind any write, and a repair', async () => {
    for (const on of [true, false])
      for (let writes = 1; writes <= 6; writes++) {
        const { tap, also, store, isWhole } = await aSeason()
        await tap('Li', 's1')
        if (!on) await also('Li', 's2')
        await survive(also('Li', 's2', on, dyingAfter(writes, store)))
        await isWhole()
        await also('Li', 's2', on)
        const book = await isWhole()
        expect(Object.values(book.turns).map((turn) => turn.also ?? [])).toEqual([on ? ['s2'] : []])
      }
  })

  test('keeps the answers that were changed since, also where the form of the sign-up stayed behind in a crash', async () => {
    const questions = [{ id: 'note', label: '备注', kind: 'text' as const, required: false }]
    for (let writes = 1; writes <= 8; writes++) {
      const { register, choose, also, store, repair, time } = await aSeason({ questions })
      await survive(register('Li', dyingAfter(writes, store), { note: '先填的' }, 's1'))
      await register('Li', store, { note: '先填的' }, 's1')
      time.now += 1000
      await choose('Li', { note: '后改的' })
      await also('Li', 's2')
      await repair()
      const row = await store.registrations.get('cup:m-Li')
      expect([writes, openAnswers(aSealing, row)]).toEqual([writes, done({ note: '后改的' })])
    }
  })

  test('is reminded of each, and of no other', async () => {
    const { tap, also, store } = await aSeason()
    await tap('Li', 's1')
    await also('Li', 's2')
    const toldOf = async (id: string) => {
      const about = { reminder: { stage: 'd1' as const, session: id, startsAt: STARTS } }
      const whom: string[] = []
      for await (const part of reminderSubject.listPersons?.(store, 'cup', about) ?? []) whom.push(...part)
      return whom
    }
    expect([await toldOf('s1'), await toldOf('s2'), await toldOf('s3')]).toEqual([['p-Li'], ['p-Li'], []])
  })
})
