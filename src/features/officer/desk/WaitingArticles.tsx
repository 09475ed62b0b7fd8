import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import { channelName } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { officerTexts as texts } from '../texts'

interface Props {
  rows: ArticleRow[]
  title: string
  now: number
}

/** Articles, and changes of public ones, that wait for WeChat, a second reader or their writer; hidden if none. */
export function WaitingArticles({ rows, title, now }: Props) {
  if (rows.length === 0) return null
  return (
    <View>
      <SectionTitle title={title} />
      <Card className="rows">
        {rows.map((row) => (
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

/** The second line of an article: its kind, its author, and why an officer has to look. */
function noteOf({ channel, author, changedAt, proposal, sentBack, why }: ArticleRow, now: number): string {
  const what = proposal ? texts.changeWaits : channelName[channel]
  const moment = nearText(changedAt, now)
  return [what, sentBack ? texts.wroteIt(author, moment) : texts.asksReview(author, moment), why]
    .filter(Boolean)
    .join('·')
}
