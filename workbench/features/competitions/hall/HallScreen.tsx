import { resultWords } from '#shared/competitions/play/resultWords'
import type { EntrantSeen, RoundView, StandingsView, TableSeen } from '#shared/competitions/play/view'
import { tiebreakName } from '#shared/competitions/standings/tiebreak'
import { hallTexts as texts } from '../texts'
import { HallFrame } from './HallFrame'
import { type HallPage, type HallSeat, hallPages } from './hallPages'
import { useTurning } from './useTurning'

const A_PAGE_MS = 12_000

interface Props {
  id: string
  title: string
  standings: StandingsView
  round: RoundView | undefined
  /** When this was asked for last: shown, so that a screen without a network does not lie. */
  seenAt: number
}

/** 赛场大屏: who plays whom and how it stands, by name and enterprise alone; the pages turn by themselves. */
export function HallScreen({ id, title, standings, round, seenAt }: Props) {
  const pages = hallPages(round, standings)
  const at = useTurning(pages.length, A_PAGE_MS)
  const page = pages[at]
  const { competition, order } = standings
  const byes = round?.lone.filter(({ result }) => result === 'bye') ?? []
  return (
    <HallFrame
      {...{ id, seenAt }}
      competitionId={competition.id}
      event={title}
      title={titleOf(page?.kind, competition.round)}
      foot={
        <>
          {page && texts.shown(page, pages.length > 1)}
          {page?.kind === 'places' && standings.unfinished > 0 && texts.unfinished(standings.unfinished)}
          {page?.kind === 'tables' && byes.length > 0 && texts.byes(byes.map(({ name }) => name))}
        </>
      }
    >
      {page ? (
        <ol className="hall-screen__lines">
          {page.kind === 'tables' && page.tables.map((table) => <TableLine key={table.table} table={table} />)}
          {page.kind === 'names' && page.seats.map((seat) => <SeatLine key={seat.who.no} seat={seat} />)}
          {page.kind === 'places' &&
            page.rows.map(({ no, place, points, values, ...who }) => (
              <li key={no} className="hall-screen__line">
                <b className="hall-screen__table">{place}</b>
                <Who who={{ no, ...who }} />
                <span className="hall-screen__points">
                  {texts.points(points)}
                  <small>
                    {order[0] && tiebreakName[order[0]]} {values[0] ?? 0}
                  </small>
                </span>
              </li>
            ))}
        </ol>
      ) : (
        <div className="hall-screen__none">{texts.none}</div>
      )}
    </HallFrame>
  )
}

function titleOf(kind: HallPage['kind'] | undefined, round: number): string {
  if (kind === 'places') return texts.places(round)
  return kind === 'names' ? texts.byName(round) : texts.pairings(round)
}

function SeatLine({ seat: { who, table, side } }: { seat: HallSeat }) {
  return (
    <li className="hall-screen__line hall-screen__line--seat">
      <Who who={who} side={side} />
      <b className="hall-screen__table">{texts.table(table)}</b>
    </li>
  )
}

function TableLine({ table: { table, first, second, result } }: { table: TableSeen }) {
  return (
    <li className="hall-screen__line">
      <b className="hall-screen__table">{table}</b>
      <Who who={first} side="first" />
      <Who who={second} side="second" />
      {result && <span className="hall-screen__result">{resultWords[result]}</span>}
    </li>
  )
}

function Who({ who: { name, unit }, side }: { who: EntrantSeen; side?: 'first' | 'second' }) {
  return (
    <span className="hall-screen__who">
      {side && <i className={`hall-screen__side hall-screen__side--${side}`}>{texts.side[side]}</i>}
      <strong>{name}</strong>
      <small>{unit}</small>
    </span>
  )
}
