import { metresBetween } from '../../directory/distance'
import type { Point } from '../../directory/territory'
import type { VenuePoint } from './point'
import { toWgs84 } from './wgs84'

/** 自助签到限多近. Metres around the point of the event; nearer no phone between houses knows where it is. */
export const WITHIN = [200, 300, 500, 1000] as const
export type Within = (typeof WITHIN)[number]

interface Bound {
  point?: VenuePoint
  selfWithin?: Within
}

/** How near one must be to check in by oneself; an event that was moved to where no point is known asks for nothing. */
export function withinOf({ point, selfWithin }: Bound): Within | undefined {
  return point && selfWithin
}

/** Metres from a phone, which gives its place in the degrees of the world, to the point of an event. */
export function metresTo(point: VenuePoint, place: Point): number {
  return metresBetween(toWgs84(point), place)
}

/** As one says it: to ten metres, and from a kilometre on to a hundred. */
export function metresText(metres: number): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} 米`
  return `${Math.round(metres / 100) / 10} 公里`
}
