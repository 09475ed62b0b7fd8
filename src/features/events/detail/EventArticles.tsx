import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { eventTexts } from '../texts'

/** What was written about the event: how to get there, who plays whom, how it went. */
export function EventArticles({ view: { articles = [] }, now }: { view: EventView; now: number }) {
  if (articles.length === 0) return null
  return (
    <View>
      <SectionTitle title={eventTexts.articles} />
      <Card className="rows">
        {articles.map(({ id, title, publishedAt }) => (
          <Cell
            key={id}
            icon="paper"
            title={title}
            note={publishedAt ? nearText(publishedAt, now) : undefined}
            onPress={() => open('article', { id, via: 'event' })}
          />
        ))}
      </Card>
    </View>
  )
}
