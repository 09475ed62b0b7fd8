import type { VenuePoint } from './point'

/** The ellipsoid of Krasovsky, on which the shift of Chinese maps is reckoned. */
const AXIS = 6_378_245
const FLATNESS = 0.006693421622965943

/** The same place in the degrees of the whole world, to a metre or two: the shift is the same a few hundred metres on. */
export function toWgs84(point: VenuePoint): VenuePoint {
  const shifted = shift(point)
  const near = { lat: point.lat - shifted.lat, lng: point.lng - shifted.lng }
  const again = shift(near)
  return { lat: rounded(point.lat - again.lat), lng: rounded(point.lng - again.lng) }
}

/** How far Chinese maps (GCJ-02) draw a place from where it is. */
export function shift({ lat, lng }: VenuePoint): VenuePoint {
  const [x, y] = [lng - 105, lat - 35]
  const wave = (z: number, turns: number) => Math.sin(turns * z * Math.PI)
  const quick = ((20 * wave(x, 6) + 20 * wave(x, 2)) * 2) / 3
  const root = Math.sqrt(Math.abs(x))
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
  const northSlow = ((20 * wave(y, 1) + 40 * wave(y, 1 / 3) + 160 * wave(y, 1 / 12) + 320 * wave(y, 1 / 30)) * 2) / 3
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
  const eastSlow = ((20 * wave(x, 1) + 40 * wave(x, 1 / 3) + 150 * wave(x, 1 / 12) + 300 * wave(x, 1 / 30)) * 2) / 3
  const rad = (lat / 180) * Math.PI
  const magic = 1 - FLATNESS * Math.sin(rad) ** 2
  return {
    lat: ((north + quick + northSlow) * 180) / (((AXIS * (1 - FLATNESS)) / (magic * Math.sqrt(magic))) * Math.PI),
    lng: ((east + quick + eastSlow) * 180) / ((AXIS / Math.sqrt(magic)) * Math.cos(rad) * Math.PI),
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000
}
