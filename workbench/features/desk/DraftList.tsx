import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { nearText } from '#shared/beijingTime'
import { channelName } from '#shared/news/article'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Loaded } from '../../ui/states/Loaded'
import { todayTexts } from './texts'

const SHOWN = 5

export function DraftList() {
  const { load, reload } = useAsk('news.manage', { state: 'draft' })
  const now = Date.now()
  return (
    <Panel title={todayTexts.draftList} aside={<Link to="/news?state=draft">{todayTexts.all}</Link>} flush>
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState motif="empty-inbox" title={todayTexts.draftsEmpty} text={todayTexts.draftsEmptyText} />}
      >
        {({ items }) => (
          <ul>
            {items.slice(0, SHOWN).map(({ id, title, channel, author, changedAt }) => (
              <WorkRow
                key={id}
                to={`/news/${id}/write`}
                title={title}
                sub={todayTexts.byAuthor(channelName[channel], author)}
                end={nearText(changedAt, now)}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}
