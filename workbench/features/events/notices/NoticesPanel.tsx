import { usePages } from '#client/asking/usePages'
import { momentText } from '#shared/beijingTime'
import { MoreRow } from '../../../ui/lists/MoreRow'
import { WorkRow } from '../../../ui/lists/WorkRow'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { useWhileSeen } from '../../../useWhileSeen'
import { noticesTexts as texts } from './noticesTexts'

const EVERY_MS = 60_000

/** 通知过的: every word that went to the people of an event, each with its result and the way to it, person by person. */
export function NoticesPanel({ eventId }: { eventId: string }) {
  const { load, reload, more, loadMore } = usePages('pushes.list', { notices: true, eventId })
  useWhileSeen(true, reload, EVERY_MS)
  return (
    <Panel title={texts.title} aside={texts.aside}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{texts.none}</p>}
      >
        {({ items }) => (
          <>
            <ul>
              {items.map(({ id, kind, word, tally, askedAt, releasedAt }) => (
                <WorkRow
                  key={id}
                  to={`/pushes/${id}`}
                  title={texts.said(kind, word)}
                  sub={[momentText(releasedAt ?? askedAt, Date.now()), tally && texts.result(tally)]
                    .filter(Boolean)
                    .join('·')}
                />
              ))}
            </ul>
            <MoreRow more={more} onMore={loadMore} />
          </>
        )}
      </Loaded>
    </Panel>
  )
}
