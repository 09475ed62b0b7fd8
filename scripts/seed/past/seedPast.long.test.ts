import { NOON } from '#shared/testing/noon'
import { setScene } from '../scene'
import { seeds } from '../seeds'

const HOUR = 3_600_000

test('three seasons come to 30,000 人次, each a row of somebody who had joined, and each once an event', () => {
  const scene = setScene(NOON)
  const rows = (seeds.checkin?.(scene).checkins ?? []).filter(({ state }) => state === 'in')
  const ids = new Set([...scene.past.events, ...scene.season.events].map(({ id }) => id))
  expect(rows.length).toBeGreaterThanOrEqual(30_000)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.filter(({ eventId }) => !ids.has(eventId))).toEqual([])

  const joined = new Map(scene.cast.members.map(({ id, joinedAt }) => [id, joinedAt]))
  const { checkins, events } = scene.past
  const early = checkins.filter(({ memberId, at }) => (joined.get(memberId) ?? Number.POSITIVE_INFINITY) > at + HOUR)
  expect(early).toEqual([])
  for (const back of [0, 1, 2])
    expect(checkins.filter(({ eventId }) => eventId.endsWith(`-${back}`)).length).toBeGreaterThan(8000)
  const cameOnce = new Set(rows.map(({ memberId }) => memberId)).size
  expect(12_060 - cameOnce).toBeGreaterThan(2000)
  expect(events.filter(({ endsAt }) => endsAt > NOON - 40 * 24 * HOUR)).toEqual([])
})
