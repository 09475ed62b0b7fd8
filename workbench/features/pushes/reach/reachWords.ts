import type { Reach } from '#shared/pushes/reach'
import { type MessageRoute, ROUTES, type Why } from '#shared/pushes/route'

/** Smallest part of the bar that has room for a number. */
const ROOM_FOR_A_NUMBER = 0.12

/** The ways that at least one person takes, in their order, each with its part of all. */
export function waysOf({ total, routes }: Pick<Reach, 'total' | 'routes'>) {
  return ROUTES.filter((route) => routes[route] > 0).map((route) => wayOf(route, routes[route], total))
}

function wayOf(route: MessageRoute, count: number, total: number) {
  return { route, count, share: shareText(count, total), hasRoom: count / total > ROOM_FOR_A_NUMBER }
}

function shareText(part: number, whole: number): string {
  const percent = (part / whole) * 100
  return percent < 1 ? '<1%' : `${Math.round(percent)}%`
}

/** The reasons for no better way, the most frequent first. */
export function reasonsOf(whys: Reach['whys']): [why: Why, count: number][] {
  return (Object.entries(whys) as [Why, number][]).sort(([, one], [, other]) => other - one)
}
