import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import type { WorkRow as Work } from '#shared/desk/work'
import { WorkRow } from '../../ui/lists/WorkRow'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Loaded } from '../../ui/states/Loaded'
import { useWhileSeen } from '../../useWhileSeen'
import { todayTexts as texts } from './texts'
import { placeOf, whenOf } from './workPlaces'

const EVERY_MS = 60_000

/** 今天的事: what is late, what is due soon, what came in; each row leads to where it is done. */
export function WorkLists() {
  const { load, reload } = useAsk('desk.work', {})
  useWhileSeen(load.kind === 'ready', reload, EVERY_MS)
  return (
    <Loaded load={load} onRetry={reload} rows={4}>
      {({ late, due, came }) => (
        <div className="today__lists">
          <WorkList title={texts.late} rows={late} empty={texts.lateNone} isLate />
          <WorkList title={texts.due} rows={due} empty={texts.dueNone} />
          <WorkList title={texts.came} rows={came} empty={texts.cameNone} />
        </div>
      )}
    </Loaded>
  )
}

interface Props {
  title: string
  rows: Work[]
  empty: string
  isLate?: boolean
}

function WorkList({ title, rows, empty, isLate = false }: Props) {
  const now = useNow()
  return (
    <Panel title={rows.length > 0 ? `${title} ${rows.length}` : title} flush>
      {rows.length === 0 ? (
        <EmptyState motif="empty-inbox" title={empty} />
      ) : (
        <ul className={isLate ? 'today__late' : undefined}>
          {rows.map((row) => (
            <WorkRow
              key={row.id}
              to={placeOf(row)}
              title={row.name || texts.kinds[row.kind]}
              sub={
                row.count > 1
                  ? texts.several(
                      texts.kinds[row.kind],
                      row.count,
                      row.kind === 'mendings' ? texts.firms : texts.people
                    )
                  : texts.kinds[row.kind]
              }
              end={whenOf(row, now)}
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
