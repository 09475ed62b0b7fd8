import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { isTaking, isWaitedFor } from '../../isTaking'
import { Panel } from '../../ui/Panel'
import { Loaded } from '../../ui/states/Loaded'
import { Progress } from './Progress'
import { todayTexts } from './texts'
import { Waiting } from './Waiting'

/** Who waits in front of full events, and how the open ones fill. */
export function EventLists() {
  const { load, reload } = useAsk('events.manage', {})
  const now = Date.now()
  return (
    <>
      <Panel title={todayTexts.eventsWaiting} aside={<Link to="/events?show=waiting">{todayTexts.all}</Link>} flush>
        <Loaded load={load} onRetry={reload}>
          {({ items }) => <Waiting events={items.filter((event) => isWaitedFor(event, now))} />}
        </Loaded>
      </Panel>
      <Panel title={todayTexts.progress} aside={<Link to="/events?show=open">{todayTexts.all}</Link>} flush>
        <Loaded load={load} onRetry={reload}>
          {({ items }) => <Progress events={items.filter((event) => isTaking(event, now))} />}
        </Loaded>
      </Panel>
    </>
  )
}
