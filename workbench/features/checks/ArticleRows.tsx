import { nearText } from '#shared/beijingTime'
import { needsReview } from '#shared/news/article'
import type { ArticleRow } from '#shared/news/view'
import { WorkRow } from '../../ui/lists/WorkRow'
import { checkTexts as texts } from './texts'

interface Props {
  rows: ArticleRow[]
  /** Text for an article that has no reason of its own. */
  note?: string
}

/** Articles, and changes of public ones, with the reason why somebody has to look. */
export function ArticleRows({ rows, note }: Props) {
  const now = Date.now()
  return (
    <ul>
      {rows.map((row) => (
        <WorkRow
          key={row.id}
          to={`/news/${row.id}`}
          title={row.title}
          sub={`${row.proposal ? texts.change : ''}${row.why ?? note ?? reasonOf(row)}`}
          end={texts.by(row.author, nearText(row.changedAt, now))}
        />
      ))}
    </ul>
  )
}

function reasonOf({ channel }: ArticleRow): string {
  return needsReview(channel) ? texts.sensitive : texts.asked
}
