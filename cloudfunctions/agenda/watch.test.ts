import type { Entries } from '#server/agenda'
import { anAgenda } from '../testing/agenda/anAgenda'
import { NOON } from '../testing/factories'
import { newRow } from './agendaRow'
import { promiseWork } from './leaveWork'
import { WATCH, watch } from './watch'

const SECOND = 1000
const MINUTE = 60_000

async function aMinute() {
  const ran: [string, number][] = []
  const next = new Map<string, number>()
  const long = new Map<string, number>()
  const entries: Entries = {
    'test.deed': {
      run: async ({ clock }, subject) => {
        ran.push([subject, clock() - NOON])
        const more = long.get(subject)
        long.delete(subject)
        time.now += more ?? 0
        if (more) return time.now
        const at = next.get(subject)
        next.delete(subject)
        return at
      },
      all: async () => [],
    },
  }
  const agenda = await anAgenda(entries)
  const { time, store, queries } = agenda
  const nap = async (ms: number) => {
    time.now += ms
  }
  const put = async (subject: string, at: number) => {
    await promiseWork(store, { name: 'test.deed', subject, now: time.now })
    await store.agenda.change({ _id: `test.deed/${subject}` }, { at: NOON + at, promisedAt: 0 })
  }
  return { ...agenda, ran, next, long, put, queries, keep: () => watch(agenda.call(), nap) }
}

describe('the watch of a minute', () => {
  test('runs each at its second, and leaves to the next timer what comes later', async () => {
    const { put, keep, ran } = await aMinute()
    await put('a', 7 * SECOND)
    await put('b', 42 * SECOND)
    await put('c', MINUTE)
    expect(await keep()).toBe(false)
    expect(ran).toEqual([
      ['a', 7 * SECOND],
      ['b', 42 * SECOND],
    ])
  })

  test('is not left to one who began when the clock was far ahead', async () => {
    const { put, keep, ran, store } = await aMinute()
    await store.agenda.add(newRow({ name: 'agenda.watch', at: Number.MAX_SAFE_INTEGER, heldUntil: NOON + 1e10 }))
    await put('a', 7 * SECOND)
    await keep()
    expect(ran).toEqual([['a', 7 * SECOND]])
  })

  test('finds within five seconds what came nearer meanwhile', async () => {
    const { put, keep, ran, next, time } = await aMinute()
    await put('a', SECOND)
    await put('b', 55 * SECOND)
    next.set('a', NOON + 9 * SECOND)
    await keep()
    expect(ran.map(([subject]) => subject)).toEqual(['a', 'a', 'b'])
    expect(ran[1]?.[1]).toBe(9 * SECOND)
    expect(time.now).toBeLessThan(NOON + MINUTE)
  })

  test('is kept by one alone', async () => {
    const { put, keep, ran } = await aMinute()
    await put('a', 30 * SECOND)
    await Promise.all([keep(), keep(), keep()])
    expect(ran).toHaveLength(1)
  })

  test('does not end while somebody leaves it a row', async () => {
    const { put, keep, store, ran } = await aMinute()
    await put('a', SECOND)
    const { change } = store.agenda
    store.agenda.change = async (where, changes) => {
      if ('_id' in where && where._id === WATCH && changes.heldUntil === 0) {
        store.agenda.change = change
        await put('b', 20 * SECOND)
        expect(await keep()).toBe(false)
      }
      return change.call(store.agenda, where, changes)
    }
    expect(await keep()).toBe(true)
    expect(await keep()).toBe(false)
    expect(ran).toEqual([
      ['a', SECOND],
      ['b', 20 * SECOND],
    ])
  })

  test('takes over what a killed run has had, as soon as that cannot be at it any more', async () => {
    const { put, keep, store, ran, time } = await aMinute()
    await put('a', 0)
    const killed = { at: NOON + 75 * SECOND, heldUntil: NOON + 75 * SECOND, rev: 9 }
    await store.agenda.change({ _id: 'test.deed/a' }, killed)
    await keep()
    expect(ran).toEqual([])
    time.now = NOON + MINUTE
    await keep()
    expect(ran).toEqual([['a', 75 * SECOND]])
  })

  test('costs one look when nothing is to come', async () => {
    const { keep, queries } = await aMinute()
    const before = queries()
    await keep()
    expect(queries() - before).toBe(1)
  })

  test('asks for another one when what it ran into the next minute has not done all', async () => {
    const { put, keep, time, long } = await aMinute()
    long.set('a', 40 * SECOND)
    await put('a', 55 * SECOND)
    expect(await keep()).toBe(true)
    expect(time.now).toBe(NOON + 95 * SECOND)
    expect(await keep()).toBe(false)
  })
})
