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

interface Props {
  page: Page<ArticleRow>
  title: string
  now: number
}

/** Articles, and changes of public ones, that wait for WeChat or for a second reader; nothing when none does. */
export function WaitingArticles({ page: { items }, title, now }: Props) {
  if (items.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} />
      <Card className="rows">
        {items.map((row) => (
          <Cell
            key={row.id}
            icon="paper"
            title={row.title}
            note={noteOf(row, now)}
            onPress={() => open('officerReview', { id: row.id })}
          />
        ))}
      </Card>
    </View>
  )
}

/** What it is, who wants it, and why an officer has to look. */
function noteOf({ channel, author, changedAt, proposal, why }: ArticleRow, now: number): string {
  const what = proposal ? texts.changeWaits : channelName[channel]
  return [what, texts.asksReview(author, nearText(changedAt, now)), why].filter(Boolean).join('・')
}
