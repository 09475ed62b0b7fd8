import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { useParams } from '#platform/pages/useParams'
import { dayText } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import '../brand.scss'
import { editionLines } from '../editionLines'
import { RecordsPart } from '../records/RecordsPart'
import { brandTexts as texts } from '../texts'

/** One brand: what it is, and its editions; one that was run here leads to its event. */
export default function BrandPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('brands.read', { brandId: id }, { keepAs: `brand:${id}` })
  const now = useNow()

  return (
    <Screen>
      <InnerBar title={load.kind === 'ready' ? load.value.title : texts.title} />
      <Loaded load={load} onRetry={reload} onList={() => open('brands')} edged skeletonRows={6}>
        {({ about, source, editions, changedAt }) => (
          <View className="body stack">
            <Card className="brand-about">
              <View>{about}</View>
              {source && (
                <View className="brand-about__source">
                  {texts.source}：{source}
                </View>
              )}
            </Card>
            <Card className="rows">
              {editions.length === 0 && <Cell title={texts.editions} note={texts.noEditions} />}
              {editions.map((edition) => {
                const { eventId, event } = edition
                const lines = editionLines(edition, now)
                return (
                  <Cell
                    key={eventId ?? `${edition.year}${edition.name}`}
                    title={lines.title}
                    note={lines.note}
                    {...(event && { onPress: () => open('event', { id: eventId ?? '' }) })}
                  />
                )
              })}
            </Card>
            <RecordsPart brandId={id} />
            <View className="brand-about__source">{texts.changed(dayText(changedAt, now))}</View>
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
