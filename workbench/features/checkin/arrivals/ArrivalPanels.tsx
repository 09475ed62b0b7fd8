import { Link } from 'react-router-dom'
import type { ArrivalBoard } from '#shared/checkin/view'
import { Panel } from '../../../ui/Panel'
import { arrivalTexts as texts } from '../texts'
import { type ListShown, PeopleList } from './PeopleList'
import { UnionTable } from './UnionTable'
import './Arrivals.css'

interface Props {
  board: ArrivalBoard
  show: ListShown
  unionId: string | undefined
  isLive: boolean
}

/** Unions and doors on one side, the people of the chosen number on the other. */
export function ArrivalPanels({ board, show, unionId, isLive }: Props) {
  const { event, doors, unions } = board
  const union = unions.find((one) => one.unionId === unionId)
  return (
    <>
      <div className="arrivals">
        <div className="arrivals__side">
          <UnionTable board={board} />
          <Panel title={texts.doors}>
            {doors.length === 0 && texts.doorsNone}
            <dl className="arrivals__doors">
              {doors.map(({ door, arrived, lastAt }) => (
                <div key={door}>
                  <dt>{door}</dt>
                  <dd className="faint">{texts.doorLine(lastAt)}</dd>
                  <dd>
                    <b>{arrived}</b> {texts.people}
                  </dd>
                </div>
              ))}
            </dl>
          </Panel>
        </div>
        <Panel
          title={union ? `${texts[show]}：${union.name}` : texts[show]}
          aside={union && <Link to={`/checkin/${event.id}?list=${show}`}>{texts.allUnions}</Link>}
          flush
        >
          <PeopleList key={`${show}:${unionId}`} eventId={event.id} show={show} unionId={unionId} isLive={isLive} />
        </Panel>
      </div>
      <p className="arrivals__definition">{texts.definition}</p>
    </>
  )
}
