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
  const up = comeUp(moves, how, stock)
  const moved = await places.change(
    { _id: eventId, status: 'open', ...asRead(line, chosen) },
    {
      ...taken(moves),
      ...moveStock({ take: stock.taken }),
      ...up,
      ...notedWhy(line, chosen, how.now),
      waiting: _.pull(_.in(moves.map(({ key }) => key))),
      ...noLongerResting(moves),
      cameUp: _.inc(moves.length),
      rev: _.inc(1),
    }
  )
  return moved === 1
}

/** Writes down who was passed over while nobody comes up; whoever has left the line meanwhile stops it, and is right. */
export async function noteWhy(
  { places }: Store,
  eventId: string,
  { line, chosen, now }: Pick<Step, 'line' | 'chosen' | 'now'>
): Promise<void> {
  const noted = notedWhy(line, chosen, now)
  if (Object.keys(noted).length === 0) return
  const turnOf = new Map(line.waiting.map(({ key, turn }) => [key, turn.turn]))
  const names = chosen.passed.map(({ key }) => [`turns.${key}.turn`, turnOf.get(key) ?? ''])
  await places.change({ _id: eventId, status: 'open', ...Object.fromEntries(names) }, { ...noted, rev: _.inc(1) })
}

function asRead(
  { pools, ceilings, stock, waiting }: WaitingLine,
  { moves, passed }: Chosen
): FieldConditions<PlaceBook> {
  const met = new Set([...moves, ...passed].map(({ key }) => key))
  const turns = waiting.filter(({ key }) => met.has(key)).map(({ turn }) => turn)
  const left = turns.flatMap(({ ways }) => ways).map((pool) => [`pools.${pool}.left`, lookUp(pools, pool)?.left ?? 0])
  const under = turns
    .flatMap(({ under: all = [] }) => all)
    .map((name) => [`ceilings.${name}.taken`, lookUp(ceilings, name)?.taken || _.not(_.gt(0))])
  const seen = moves.map(asSeen)
  return {
    'waiting.0': waiting[0]?.key ?? '',
    ...Object.fromEntries([...left, ...under]),
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
    const { passed: _passed, rests: _rests, back: _back, late: _late, ...kept } = turn
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
