import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import { chooseNext, type WaitingLine } from '#shared/events/places/chooseNext'
import type { PlaceBook, Turn } from '#shared/events/places/placeBook'
import { numbered } from '../places/placing'
import { openStock } from '../stock/openStock'
import { heldOf, moveStock } from '../stock/taking'

export interface Keyed {
  key: string
  turn: Turn
}

interface Dealt {
  held: Keyed[]
  waiting: Keyed[]
}

interface Room {
  waits: number
  waitingMost: number
}

/** Who of the newcomers has a place and who is in line, in order, with why others came first; the rest find no room. */
export function dealRanks(line: WaitingLine, { waits, waitingMost }: Room, now: number): Dealt {
  const { moves, passed } = chooseNext(line)
  const poolOf = new Map(moves.map(({ key, pool }) => [key, pool]))
  const whyOf = new Map(passed.map(({ key, why }) => [key, why]))
  const stock = openStock(line.stock)
  const held = line.waiting.flatMap(({ key, turn }): Keyed[] => {
    const pool = poolOf.get(key)
    return pool === undefined ? [] : [{ key, turn: { ...turn, ...stock.give(turn), state: 'held', pool } }]
  })
  const others = line.waiting.flatMap(({ key, turn }): Keyed[] => {
    const why = whyOf.get(key)
    return poolOf.has(key) ? [] : [{ key, turn: { ...turn, ...(why && { passed: { why, at: now } }) } }]
  })
  return { held, waiting: others.slice(0, Math.max(0, waitingMost - waits)) }
}

/** One change for all of them: their turns, and the numbers that move by them together. */
export function changesOf({ held, waiting }: Dealt): Changes<PlaceBook> {
  const all = [...held, ...waiting]
  if (all.length === 0) return {}
  return {
    ...Object.fromEntries(all.map(({ key, turn }) => [`turns.${key}`, turn])),
    ...Object.fromEntries([...numbersOf(held, waiting)].map(([path, more]) => [path, _.inc(more)])),
    ...moveStock({ take: held.flatMap(({ turn }) => heldOf(turn)) }),
    people: _.push(all.flatMap(({ key, turn }) => turn.people.map((person) => ({ id: person, turn: key })))),
    ...(held.length > 0 && numbered(held.flatMap(({ turn }) => turn.people))),
    ...(waiting.length > 0 && { waiting: _.push(waiting.map(({ key }) => key)) }),
  }
}

function numbersOf(held: Keyed[], waiting: Keyed[]): Map<string, number> {
  const moved = new Map<string, number>()
  const move = (path: string, more: number) => moved.set(path, (moved.get(path) ?? 0) + more)
  for (const { turn } of held) {
    move('free', -turn.people.length)
    move(`pools.${turn.pool}.left`, -turn.people.length)
    for (const ceiling of turn.under ?? []) move(`ceilings.${ceiling}.taken`, turn.people.length)
  }
  for (const { turn } of waiting) {
    for (const way of turn.ways) move(`pools.${way}.queued`, 1)
    for (const ceiling of turn.under ?? []) move(`ceilings.${ceiling}.queued`, 1)
  }
  return moved
}
