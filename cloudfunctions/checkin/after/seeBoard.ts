import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import type { CheckIn } from '#shared/checkin/checkIn'
import type { ArrivalBoard, UnionArrivals } from '#shared/checkin/view'
import { done } from '#shared/result'
import { latestAtDoor } from '../door/seeDoor'
import { type Holder, missingOf, readComers } from './readComers'

/** 到场. Who of which union is in, who is missing, and at which door they came. */
export async function seeBoard(
  { eventId }: Input<'checkin.board'>,
  { store, person }: PersonContext
): Promise<Output<'checkin.board'>> {
  const { id, title, venue, kind, startsAt, endsAt, state, unionId } = await store.events.get(eventId)
  const comers = await readComers(store, eventId)
  const { holders, seen } = comers
  const ins = seen.filter((one) => one.state === 'in')
  const missing = missingOf(comers)
  const [unions, latest] = await Promise.all([byUnion(store, holders, ins), latestAtDoor(store, person, eventId)])
  return done({
    event: { id, title, venue, kind, startsAt, endsAt, state, unionId },
    count: { expected: holders.length, arrived: ins.length },
    family: ins.reduce((sum, { along = [] }) => sum + along.length, 0),
    turnedAway: seen.filter((one) => one.state === 'turnedAway').length,
    undone: seen.filter((one) => one.state === 'undone').length,
    missing: missing.length,
    absent: missing.filter(({ absent }) => absent).length,
    ...{ unions, doors: byDoor(ins), latest },
  })
}

async function byUnion({ unions }: Store, holders: Holder[], ins: CheckIn[]): Promise<UnionArrivals[]> {
  const counts = new Map<string, { expected: number; arrived: number }>()
  const countOf = (id: string) => counts.get(id) ?? { expected: 0, arrived: 0 }
  for (const { unionId } of holders)
    counts.set(unionId, { ...countOf(unionId), expected: countOf(unionId).expected + 1 })
  for (const { unionId } of ins) counts.set(unionId, { ...countOf(unionId), arrived: countOf(unionId).arrived + 1 })
  const names = new Map((await unions.listByIds([...counts.keys()])).map(({ id, name }) => [id, name]))
  return [...counts]
    .map(([unionId, count]) => ({ unionId, name: names.get(unionId) ?? '', ...count }))
    .sort(
      (one, other) => other.expected - other.arrived - (one.expected - one.arrived) || other.expected - one.expected
    )
}

function byDoor(ins: CheckIn[]): ArrivalBoard['doors'] {
  const doors = new Map<string, { arrived: number; lastAt: number }>()
  for (const { door, at } of ins) {
    const { arrived = 0, lastAt = 0 } = doors.get(door) ?? {}
    doors.set(door, { arrived: arrived + 1, lastAt: Math.max(lastAt, at) })
  }
  return [...doors].map(([door, count]) => ({ door, ...count })).sort((one, other) => other.arrived - one.arrived)
}
