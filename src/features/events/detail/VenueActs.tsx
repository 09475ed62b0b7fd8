import { View } from '@tarojs/components'
import { copyText } from '#platform/copyText'
import { openMap } from '#platform/map/openMap'
import { say } from '#platform/say'
import type { UnionEvent } from '#shared/events/event'
import { Pressable } from '#ui/Pressable'
import { ticketTexts as texts } from '../ticket/ticketTexts'

type Venue = Pick<UnionEvent, 'venue' | 'point'>

/** 看地图 and 复制地址, beneath the place of an event that has a point. */
export function VenueActs({ event: { venue, point } }: { event: Venue }) {
  if (!point) return null
  return (
    <View className="event-facts__acts">
      <Pressable className="event-facts__act" onPress={() => showMap({ venue, point })}>
        {texts.seeMap}
      </Pressable>
      <Pressable className="event-facts__act" onPress={() => copyVenue(venue)}>
        {texts.copyPlace}
      </Pressable>
    </View>
  )
}

export async function showMap({ venue, point }: Required<Venue>): Promise<void> {
  if (!(await openMap({ venue, point }))) say(texts.noMap)
}

export async function copyVenue(venue: string): Promise<void> {
  say((await copyText(venue)) ? texts.copied : texts.notCopied(venue))
}
