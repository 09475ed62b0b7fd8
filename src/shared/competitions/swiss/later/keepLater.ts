import type { Contender } from '../contender'
import { findGames, type Games } from '../findGames'
import { canGoOn, type Meetable } from './canGoOn'

type Wanted = Parameters<typeof findGames>[0]

/** Other pairings that are looked at before the first one stands after all. */
const MOST_LOOKS = 80
/** Fields beyond this have so many left to meet that no round of a regulation leads into a corner. */
const LARGEST = 40

interface Looked {
  games: Games
  apart: [string, string][]
}

/**
 * 给后面的轮次留路. Of a round that was found: the next best one after which as many rounds can still be played as are
 * planned, where this one leads into a corner and a search finds another. The same round otherwise.
 */
export function keepLater(found: Games, wanted: Wanted, left: number): Games {
  const { contenders, allowsRematch } = wanted
  if (left <= 0 || allowsRematch || contenders.length > LARGEST || leavesRoom(found, contenders, left)) return found
  const queue: Looked[] = [{ games: found, apart: [] }]
  const seen = new Set([keyOf(found)])
  for (let looks = 0; looks < MOST_LOOKS && queue.length > 0; ) {
    const { games: last, apart } = takeBest(queue)
    for (const [one, other] of last.games) {
      if (looks++ >= MOST_LOOKS) return found
      const kept: [string, string][] = [...apart, [one.id, other.id]]
      const games = findGames({ ...wanted, contenders: keptApart(contenders, kept) })
      if (!games || seen.has(keyOf(games))) continue
      seen.add(keyOf(games))
      queue.push({ games: asBefore(games, contenders), apart: kept })
    }
    const able = queue.filter(({ games }) => leavesRoom(games, contenders, left))
    if (able.length > 0) return takeBest(able).games
  }
  return found
}

/** Whether the planned rounds can follow this one. An odd field has a chair that stays empty, at which nobody sits twice. */
function leavesRoom({ games, bye }: Games, contenders: Contender[], left: number): boolean {
  const now = new Map(games.flatMap(([one, other]) => [[one.id, other.id] as const, [other.id, one.id] as const]))
  const open: Set<number>[] = contenders.map(
    (one) =>
      new Set(
        [...contenders.keys()].filter((at) => {
          const other = contenders[at] as Contender
          return other !== one && !one.met.has(other.id) && now.get(one.id) !== other.id
        })
      )
  )
  return canGoOn(contenders.length % 2 === 0 ? open : withChair(open, contenders, bye), left)
}

function withChair(open: Set<number>[], contenders: Contender[], bye: Contender | undefined): Meetable {
  const chair = contenders.length
  const able = contenders.flatMap(({ id, byes }, at) => (byes === 0 && id !== bye?.id ? [at] : []))
  for (const at of able) open[at]?.add(chair)
  return [...open, new Set(able)]
}

/** The same people, of whom these two may not meet. */
function keptApart(contenders: Contender[], pairs: [string, string][]): Contender[] {
  return contenders.map((contender) => {
    const others = pairs.flatMap(([one, other]) => (one === contender.id ? other : other === contender.id ? one : []))
    return others.length === 0
      ? contender
      : { ...contender, met: new Map([...contender.met, ...others.map((id) => [id, 1] as const)]) }
  })
}

function asBefore({ games, bye, ...rest }: Games, contenders: Contender[]): Games {
  const byId = new Map(contenders.map((contender) => [contender.id, contender]))
  const same = (one: Contender) => byId.get(one.id) ?? one
  return { ...rest, games: games.map(([one, other]) => [same(one), same(other)]), bye: bye && same(bye) }
}

function takeBest(queue: Looked[]): Looked {
  let best = 0
  for (const at of queue.keys()) if (isCheaper(queue[at] as Looked, queue[best] as Looked)) best = at
  return queue.splice(best, 1)[0] as Looked
}

/** By the criteria in their order; what was found first stays first among equals. */
function isCheaper({ games: one }: Looked, { games: other }: Looked): boolean {
  const at = one.sums.findIndex((sum, index) => sum !== other.sums[index])
  return at >= 0 && (one.sums[at] ?? 0) < (other.sums[at] ?? 0)
}

function keyOf({ games, bye }: Games): string {
  return [...games.map(([one, other]) => [one.id, other.id].sort().join('-')).sort(), bye?.id ?? ''].join(' ')
}
