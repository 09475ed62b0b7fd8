import type { VenuePoint } from './point'
import { toWgs84 } from './wgs84'

interface Venue {
  venue: string
  point: VenuePoint
}

/**
 * Link that a phone opens in its own map app: `geo:` counts in the degrees of the whole world (RFC 5870), the maps of Apple in
 * China in those of China.
 */
export function mapLink({ venue, point }: Venue, agent: string): string {
  const name = encodeURIComponent(venue)
  if (/iPhone|iPad|Macintosh/.test(agent)) return `maps://?ll=${point.lat},${point.lng}&q=${name}`
  const { lat, lng } = toWgs84(point)
  return `geo:${lat},${lng}?q=${lat},${lng}(${name})`
}
