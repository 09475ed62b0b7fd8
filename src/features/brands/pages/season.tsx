import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import type { SeasonEvent } from '#shared/brands/season'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Motif } from '#ui/Motif'
import { Pressable } from '#ui/Pressable'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Tag } from '#ui/states/Tag'
import '../brand.scss'
import { eventTag } from '../../events/feature'
import { seasonLine, spanLine, sumLine } from '../seasonLines'
import { seasonTexts as texts } from '../seasonTexts'

/** One season: its events by their time, each with its state and places, and in the end what became of them. */
export default function SeasonPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('seasons.read', { seasonId: id }, { keepAs: `season:${id}` })
  const now = useNow()

  return (
    <Screen>
      <InnerBar title={load.kind === 'ready' ? load.value.title : texts.title} />
      <Loaded load={load} onRetry={reload} onList={() => open('brands')} edged skeletonRows={6}>
        {(season) => (
          <View className="body stack">
            <Card className="brand-about">
              <View>{season.about}</View>
              <View className="brand-about__source">{spanLine(season, now)}</View>
              {sumLine(season) && <View className="brand-about__sum">{sumLine(season)}</View>}
            </Card>
            {season.events.map((event) => (
              <EventOfSeason key={event.id} event={event} now={now} />
            ))}
          </View>
        )}
      </Loaded>
    </Screen>
  )
}

function EventOfSeason({ event, now }: { event: SeasonEvent; now: number }) {
  const { id, kind, title, competitions = [] } = event
  return (
    <Card className="rows">
      <Pressable className="season-event" onPress={() => open('event', { id })}>
        <Motif name={`event-${kind}`} size={48} tile />
        <View className="season-event__words">
          <View>
            <Tag {...eventTag(event)} />
          </View>
          <View className="season-event__title">{title}</View>
          {seasonLine(event, now).map((line) => (
            <View key={line} className="season-event__line">
              {line}
            </View>
          ))}
        </View>
      </Pressable>
      {competitions.map((one) => (
        <Cell key={one.id} title={one.name} note={texts.ranking} onPress={() => open('competition', { id: one.id })} />
      ))}
    </Card>
  )
}
