import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { nearText } from '#shared/beijingTime'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Loaded } from '../../ui/states/Loaded'
import { todayTexts } from './texts'

const SHOWN = 5

/** 等着核对的人: the first few of the queue, the one who has waited longest first. */
export function QueueList() {
  const { load, reload } = useAsk('membership.bindings', {})
  const now = Date.now()
  return (
    <Panel title={todayTexts.queue} aside={<Link to="/bindings">{todayTexts.all}</Link>} flush>
      <Loaded
        load={load}
        onRetry={reload}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState motif="empty-person" title={todayTexts.queueEmpty} text={todayTexts.queueEmptyText} />}
      >
        {({ items }) => (
          <ul>
            {items.slice(0, SHOWN).map(({ id, name, enterpriseName, askedAt }) => (
              <WorkRow key={id} to="/bindings" title={name} sub={enterpriseName} end={nearText(askedAt, now)} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}
