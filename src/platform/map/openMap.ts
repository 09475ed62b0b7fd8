import Taro from '@tarojs/taro'
import { mapLink } from '#shared/events/venue/mapLink'
import type { VenuePoint } from '#shared/events/venue/point'
import { askWechat, BY_ITSELF_MS } from '../askWechat'

interface Place {
  venue: string
  point: VenuePoint
}

/** Shows a place on WeChat's map, or in the map app of the phone that opened the page; false where WeChat shows none. */
export async function openMap({ venue, point }: Place): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp') {
    const ask = () => Taro.openLocation({ latitude: point.lat, longitude: point.lng, name: venue })
    return (await askWechat({ ask, patience: BY_ITSELF_MS })) !== undefined
  }
  window.location.href = mapLink({ venue, point }, window.navigator.userAgent)
  return true
}
