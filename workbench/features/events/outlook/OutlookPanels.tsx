import { useAsk } from '#client/asking/useAsk'
import type { EventOutlook, UnionShare } from '#shared/events/outlook/view'
import type { EventBoard } from '#shared/events/view'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { useWhileSeen } from '../../../useWhileSeen'
import { CELL_KINDS, type CellKind, cellsOf } from './cellsOf'
import { outlookTexts as texts } from './outlookTexts'
import { PreparingPanel } from './PreparingPanel'
import { UnionCells } from './UnionCells'
import './Outlook.css'

const EVERY_MS = 60_000

/** 一眼看全 of an event that is not over: what is done and what is not, union by union, who waits, what will go out. */
export function OutlookPanels({ board, turn }: { board: EventBoard; turn: string }) {
  return <Seen key={turn} board={board} />
}

function Seen({ board }: { board: EventBoard }) {
  const { load, reload } = useAsk('events.outlook', { eventId: board.event.id })
  // What has gone out meanwhile, and what colleagues did, changes no number of the board.
  useWhileSeen(true, reload, EVERY_MS)
  return (
    <Loaded load={load} onRetry={reload} rows={6}>
      {(seen) => (
        <div className="outlook">
          <PreparingPanel board={board} seen={seen} />
          <UnionsPanel seen={seen} />
          <div className="outlook__side">
            <LinePanel line={seen.line} waiting={board.count.waiting} />
            <ComingPanel board={board} coming={seen.coming} />
          </div>
        </div>
      )}
    </Loaded>
  )
}

function UnionsPanel({ seen: { unions, others } }: { seen: EventOutlook }) {
  const coming = unions.filter(({ held }) => held > 0).length + others.unions
  return (
    <Panel title={texts.unions} aside={coming > 0 && texts.unionsAside(coming)}>
      {unions.length === 0 ? (
        <p className="faint">{texts.nobody}</p>
      ) : (
        <>
          <ul className="outlook-unions">
            {unions.map((share) => (
              <UnionRow key={share.unionId} share={share} />
            ))}
            {others.unions > 0 && (
              <li>
                <span>{texts.others(others.unions)}</span>
                <span className="quiet">
                  {texts.cells({ own: 0, others: others.held, free: 0, waiting: others.waiting })}
                </span>
              </li>
            )}
          </ul>
          <Legend unions={unions} />
        </>
      )}
    </Panel>
  )
}

/** What the cells stand for, of those that there are. */
function Legend({ unions }: Pick<EventOutlook, 'unions'>) {
  const isThere = (kind: CellKind) => unions.some((share) => cellsOf(share)[kind] > 0)
  return (
    <p className="faint outlook__note outlook-legend">
      <span>{texts.legend}</span>
      {CELL_KINDS.filter(isThere).map((kind) => (
        <span key={kind}>
          <i className={`union-cells__one union-cells__one--${kind}`} /> {texts.kinds[kind]}
        </span>
      ))}
    </p>
  )
}

function UnionRow({ share }: { share: UnionShare }) {
  return (
    <li>
      <span className="outlook-unions__name">{share.name}</span>
      <UnionCells share={share} />
    </li>
  )
}

function LinePanel({ line, waiting }: Pick<EventOutlook, 'line'> & { waiting: number }) {
  return (
    <Panel title={texts.line} aside={waiting > 0 && texts.people(waiting)}>
      {line.length === 0 ? (
        <p className="faint">{texts.lineNone}</p>
      ) : (
        <ol className="outlook-line">
          {line.map(({ memberId, name, enterpriseName, at }, index) => (
            <li key={memberId}>
              <span className="faint">{index + 1}</span>
              <span>
                <b>{name}</b> <span className="quiet">{enterpriseName}</span>
              </span>
              <span className="quiet">{texts.at(at, Date.now())}</span>
            </li>
          ))}
        </ol>
      )}
      {waiting > line.length && line.length > 0 && (
        <p className="faint outlook__note">{texts.lineMore(waiting - line.length)}</p>
      )}
    </Panel>
  )
}

function ComingPanel({ board: { event }, coming }: Pick<EventOutlook, 'coming'> & { board: EventBoard }) {
  const nameOf = (one: EventOutlook['coming'][number]) => {
    if ('reserve' in one) return event.reserves?.find(({ id }) => id === one.reserve)?.name
    return 'session' in one ? event.sessions?.find(({ id }) => id === one.session)?.name : undefined
  }
  return (
    <Panel title={texts.coming} aside={coming.length > 0 && texts.comingCount(coming.length)}>
      {coming.length === 0 ? (
        <p className="faint">{texts.comingNone}</p>
      ) : (
        <ol className="outlook-coming">
          {coming.map((one) => (
            <li key={`${one.what} ${one.at} ${nameOf(one) ?? ''}`}>
              <b>{texts.at(one.at, Date.now())}</b>
              <span>
                {texts.what(one, nameOf(one))}
                <small className="quiet">{texts.to(one)}</small>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="faint outlook__note">{texts.quiet}</p>
    </Panel>
  )
}
