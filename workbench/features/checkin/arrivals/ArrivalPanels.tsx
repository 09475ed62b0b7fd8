import { Link } from 'react-router-dom'
import type { ArrivalBoard } from '#shared/checkin/view'
import { Chips } from '../../../ui/fields/Chips'
import { Panel } from '../../../ui/Panel'
import { arrivalTexts as texts } from '../texts'
import { LISTS, type ListShown, PeopleList } from './PeopleList'
import { UnionTable } from './UnionTable'
import './Arrivals.css'

interface Props {
  board: ArrivalBoard
  show: ListShown
  unionId: string | undefined
  isLive: boolean
  onShow: (show: ListShown) => void
}

/** Unions and doors on one side, the people of the chosen number on the other. */
export function ArrivalPanels({ board, show, unionId, isLive, onShow }: Props) {
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
          <Chips
            label={texts.title}
            value={show}
            options={LISTS.map((key) => ({ key, label: texts[key] }))}
            onChoose={onShow}
          />
          <PeopleList key={`${show}:${unionId}`} eventId={event.id} show={show} unionId={unionId} isLive={isLive} />
        </Panel>
      </div>
      <p className="arrivals__definition">{texts.definition}</p>
    </>
  )
}
