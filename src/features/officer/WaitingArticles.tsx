import { View } from '@tarojs/components'
import { open } from '#platform/navigate'
import { nearText } from '#shared/beijingTime'
import { channelName } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import type { Page } from '#shared/page'
import { Card } from '#ui/Card'
import { Cell } from '#ui/Cell'
import { SectionTitle } from '#ui/SectionTitle'
import { officerTexts as texts } from './texts'

/** Articles that wait for a second reader; nothing when none does. */
export function WaitingArticles({ page: { items }, now }: { page: Page<ArticleRow>; now: number }) {
  if (items.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.articlesWait} />
      <Card className="rows">
        {items.map(({ id, title, channel, author, changedAt }) => (
          <Cell
            key={id}
            icon="paper"
            title={title}
            note={`${channelName[channel]}・${texts.asksReview(author, nearText(changedAt, now))}`}
            onPress={() => open('officerReview', { id })}
          />
        ))}
      </Card>
    </View>
  )
}
