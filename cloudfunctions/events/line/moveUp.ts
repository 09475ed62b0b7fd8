import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Changes, FieldConditions } from '#server/store/fields'
import type { Chosen, Move, WaitingLine } from '#shared/events/places/chooseNext'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { placesOf } from '#shared/events/places/placesOf'
import { lookUp } from '#shared/lookUp'
import { newTurnName, numbered } from '../places/placing'
import { asSeen } from '../places/standing'
import { asLeft, openStock } from '../stock/openStock'
import { moveStock } from '../stock/taking'
import { idleOf } from './idle'
import { newsOfSaving } from './savedUp'

interface Step {
  line: WaitingLine
  chosen: Chosen
  /** When what is offered ends; nothing where whoever comes up has the place at once. */
  until: number | undefined
  now: number
}

/**
 * Moves all who were chosen up in one change, and writes down who was passed over. False when the book is no longer as it
 * was read: the order was found for these places and this line.
 */
export async function moveUp({ places }: Store, eventId: string, { line, chosen, ...how }: Step): Promise<boolean> {
  const { moves } = chosen
  const stock = openStock(line.stock)
  const { changes: saved, idleMs } = newsOfSaving(chosen, how.now)
  const idle = moves.reduce((sum, { turn }) => sum + idleOf(turn, how.now), idleMs)
  const up = comeUp(moves, how, stock)
  const moved = await places.change(
    { _id: eventId, status: 'open', ...asRead(line, chosen) },
    {
      ...taken(moves),
      ...moveStock({ take: stock.taken }),
      ...up,
      ...notedWhy(line, chosen, how.now),
      ...saved,
      ...(idle > 0 && { idleMs: _.inc(idle) }),
      waiting: _.pull(_.in(moves.map(({ key }) => key))),
      ...noLongerResting(moves),
      cameUp: _.inc(moves.length),
      rev: _.inc(1),
    }
  )
  return moved === 1
}

/**
 * Writes down who was passed over, and for whom places are saved up, while nobody comes up; whoever has left the line
 * meanwhile stops it, and is right.
 */
export async function noteWhy(
  { places }: Store,
  eventId: string,
  { line, chosen, now }: Pick<Step, 'line' | 'chosen' | 'now'>
): Promise<void> {
  const { changes: saved, idleMs } = newsOfSaving(chosen, now)
  const noted = { ...notedWhy(line, chosen, now), ...saved }
  if (Object.keys(noted).length === 0) return
  await places.change(
    { _id: eventId, status: 'open', ...leftOf(line, chosen.saves), ...areInLine(line, chosen) },
    { ...noted, ...(idleMs > 0 && { idleMs: _.inc(idleMs) }), rev: _.inc(1) }
  )
}

/** Those of whom something is written down are still in line, under the names that were read. */
function areInLine({ waiting }: WaitingLine, { passed, saves, unsaved }: Chosen): FieldConditions<PlaceBook> {
  const turnOf = new Map(waiting.map(({ key, turn }) => [key, turn.turn]))
  return Object.fromEntries(
    [...passed, ...saves, ...unsaved].map(({ key }) => [`turns.${key}.turn`, turnOf.get(key) ?? ''])
  )
}

/** As much is left as was read, wherever one of these might take from. */
function leftOf({ pools }: WaitingLine, turns: { turn: Turn }[]): FieldConditions<PlaceBook> {
  const ways = turns.flatMap(({ turn }) => turn.ways)
  return Object.fromEntries(ways.map((pool) => [`pools.${pool}.left`, lookUp(pools, pool)?.left ?? 0]))
}

function asRead(line: WaitingLine, chosen: Chosen): FieldConditions<PlaceBook> {
  const { ceilings, stock, waiting } = line
  const { moves, passed, saves, unsaved } = chosen
  const met = new Set([...moves, ...passed, ...saves, ...unsaved].map(({ key }) => key))
  const keyed = waiting.filter(({ key }) => met.has(key))
  const turns = keyed.map(({ turn }) => turn)
  const under = turns
    .flatMap(({ under: all = [] }) => all)
    .map((name) => [`ceilings.${name}.taken`, lookUp(ceilings, name)?.taken || _.not(_.gt(0))])
  const seen = moves.map(asSeen)
  return {
    'waiting.0': waiting[0]?.key ?? '',
    ...{ ...leftOf(line, keyed), ...Object.fromEntries(under), ...areInLine(line, chosen) },
    ...asLeft(
      stock,
      moves.map(({ turn }) => turn)
    ),
    ...Object.assign({}, ...seen),
  }
}

/** Numbers that change by all moves together. */
function taken(moves: Move[]): Changes<PlaceBook> {
  const sums = new Map<string, number>()
  const add = (path: string, more: number) => sums.set(path, (sums.get(path) ?? 0) + more)
  for (const { turn, pool } of moves) {
    const { ways, under = [] } = turn
    const size = placesOf(turn)
    add(`pools.${pool}.left`, -size)
    add('free', -size)
    for (const way of ways) add(`pools.${way}.queued`, -1)
    for (const name of under) {
      add(`ceilings.${name}.taken`, size)
      add(`ceilings.${name}.queued`, -1)
    }
  }
  return Object.fromEntries([...sums].map(([path, more]) => [path, _.inc(more)]))
}

function comeUp(
  moves: Move[],
  { until, now }: Pick<Step, 'until' | 'now'>,
  stock: ReturnType<typeof openStock>
): Changes<PlaceBook> {
  const turns = moves.map(({ key, turn, pool }): [string, Turn] => {
    const { passed: _passed, rests: _rests, back: _back, late: _late, saved: _saved, ...kept } = turn
    const state = until === undefined ? 'held' : 'offered'
    const fresh = { turn: newTurnName(), at: now, promoted: true as const }
    return [
      `turns.${key}`,
      { ...kept, ...stock.give(turn), ...fresh, state, pool, ...(until !== undefined && { until }) },
    ]
  })
  const offers = until === undefined ? [] : moves.map(({ key }) => ({ key, until }))
  return {
    ...Object.fromEntries(turns),
    ...(until === undefined ? numbered(moves.flatMap(({ turn }) => turn.people)) : { offers: _.push(offers) }),
  }
}

function noLongerResting(moves: Move[]): Changes<PlaceBook> {
  const rested = moves.filter(({ turn }) => turn.rests !== undefined).map(({ key }) => key)
  return rested.length > 0 ? { resting: _.pull({ key: _.in(rested) }) } : {}
}

function notedWhy({ waiting }: WaitingLine, { passed }: Chosen, now: number): Changes<PlaceBook> {
  const before = new Map(waiting.map(({ key, turn }) => [key, turn.passed?.why]))
  const news = passed.filter(({ key, why }) => before.get(key) !== why)
  return Object.fromEntries(news.map(({ key, why }) => [`turns.${key}.passed`, { why, at: now }]))
}
