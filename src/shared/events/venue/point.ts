import * as v from 'valibot'

const FORM = '请填 纬度, 经度，例如 39.9123, 116.3812'
const OUTSIDE = '这个位置不在北京，请再从地图里复制一次'
/** Beijing, by its outermost corners. */
const BOUNDS = { south: 39.4, north: 41.1, west: 115.4, east: 117.6 }

/** 地图位置. Where an event is, in the degrees of Chinese maps (GCJ-02), as their apps copy them. */
export const VenuePointSchema = v.strictObject(
  {
    lat: v.pipe(v.number(FORM), v.minValue(BOUNDS.south, OUTSIDE), v.maxValue(BOUNDS.north, OUTSIDE)),
    lng: v.pipe(v.number(FORM), v.minValue(BOUNDS.west, OUTSIDE), v.maxValue(BOUNDS.east, OUTSIDE)),
  },
  FORM
)
export type VenuePoint = v.InferOutput<typeof VenuePointSchema>

/** Two numbers in one line. Some maps copy the longitude first; in Beijing it is the larger one. */
export function readPoint(text: string): VenuePoint | undefined {
  const [, one, other] = text.trim().match(/^(-?\d{1,3}(?:\.\d+)?)[,，、\s]+(-?\d{1,3}(?:\.\d+)?)$/) ?? []
  if (one === undefined || other === undefined) return undefined
  const [first, second] = [Number(one), Number(other)]
  return first > second ? { lat: second, lng: first } : { lat: first, lng: second }
}

export function sayPoint({ lat, lng }: VenuePoint): string {
  return `${lat}, ${lng}`
}
