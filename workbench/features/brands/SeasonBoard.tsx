import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { dayText, momentText } from '#shared/beijingTime'
import { type SeasonEvent, type SeasonTold, stillToCome } from '#shared/brands/season'
import { Confirm } from '../../ui/Confirm'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import { EventTag } from '../events/feature'
import { seasonTexts as texts } from './seasonTexts'

interface Props {
  season: SeasonTold
  onChanged: () => void
}

/** 一季在一页上: dates, places, states and in the end what became of it; ended in one step, after a look at what ran. */
export function SeasonBoard({ season, onChanged }: Props) {
  const { id: seasonId, rev, title, events, ended, sum } = season
  const [isEnding, setEnding] = useState(false)
  const { busy, run } = useDeed()
  const now = Date.now()
  const coming = stillToCome(events)
  const put = async (on: boolean) => {
    const answer = await run('seasons.end', { seasonId, rev, on })
    if (!answer?.ok) return
    setEnding(false)
    say({ tone: 'good', text: on ? texts.doneEnd : texts.doneReopen })
    onChanged()
  }
  const summed = texts.sum(sum.over, sum.cancelled, sum.turnout, sum.certificates)
  return (
    <Panel
      flush
      title={ended ? texts.lastPage : texts.ownEvents}
      aside={
        ended ? (
          <>
            <span className="quiet">{texts.ended(dayText(ended.at, now), ended.by)}</span>{' '}
            <Button size="small" loading={busy} onClick={() => put(false)}>
              {texts.reopen}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => setEnding(true)}>
            {texts.end}
          </Button>
        )
      }
    >
      {(ended || sum.over > 0) && <p className="season-sum">{summed}</p>}
      <Table label={title} columns={columnsAt(now)} rows={events} keyOf={({ id }) => id} />
      {isEnding && (
        <Confirm
          open
          title={texts.endTitle(title)}
          act={texts.endAct}
          busy={busy}
          disabled={coming.length > 0}
          onAct={() => put(true)}
          onClose={() => setEnding(false)}
        >
          <p>{summed}</p>
          {coming.length > 0 ? (
            <p>{texts.stillTo(coming.map((event) => event.title).join('、'))}</p>
          ) : (
            <p>{texts.endSays}</p>
          )}
        </Confirm>
      )}
    </Panel>
  )
}

function columnsAt(now: number): Column<SeasonEvent>[] {
  return [
    {
      key: 'state',
      head: texts.columnState,
      width: 112,
      cell: ({ phase }) => <EventTag phase={phase} />,
    },
    {
      ...{ key: 'title', head: texts.columnTitle, kind: 'name' },
      cell: ({ id, title }) => <Link to={`/events/${id}`}>{title}</Link>,
    },
    { key: 'when', head: texts.columnWhen, width: 150, cell: ({ startsAt }) => momentText(startsAt, now) },
    {
      ...{ key: 'places', head: texts.columnPlaces, width: 120 },
      cell: ({ count }) => texts.left(count.left, count.capacity),
    },
    { key: 'came', head: texts.columnCame, kind: 'end', width: 80, cell: ({ came }) => came ?? '' },
    { key: 'papers', head: texts.columnPapers, kind: 'end', width: 80, cell: ({ certificates }) => certificates ?? '' },
  ]
}
