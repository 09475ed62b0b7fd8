import type { Point } from './territory'

const EARTH_METRES = 6_371_000

/** Metres between two points as the crow flies. */
export function metresBetween(one: Point, other: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin((rad(to) - rad(from)) / 2) ** 2
  const chord = half(one.lat, other.lat) + Math.cos(rad(one.lat)) * Math.cos(rad(other.lat)) * half(one.lng, other.lng)
  return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, chord))))
}
