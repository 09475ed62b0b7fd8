import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { dayText, inBeijing } from '#shared/beijingTime'
import type { Turnout } from '#shared/checkin/view'
import { eventKindName } from '#shared/events/eventKind'
import { Chips } from '../../../ui/fields/Chips'
import { LinkButton } from '../../../ui/LinkButton'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeskMe } from '../../../useDeskMe'
import { useTitle } from '../../../useTitle'
import { mayAsk } from '../../../whoMay'
import { arrivalTexts, turnoutTexts as texts } from '../texts'
import '../arrivals/Arrivals.css'

/** 人次 of a year, each number with what it is made of. */
export default function TurnoutPage() {
  useTitle(texts.title)
  const now = useNow()
  const me = useDeskMe()
  const [year, setYear] = useState(() => inBeijing(now).year())
  const { load, reload } = useAsk('checkin.turnout', { year })
  return (
    <>
      <PageHead title={texts.title}>
        {mayAsk(me, 'checkin.street') && <LinkButton to="/turnout/reach">{texts.reach}</LinkButton>}
      </PageHead>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(turnout) => (
          <>
            <Toolbar>
              <Chips
                label={texts.years}
                value={String(year)}
                options={turnout.years.map((one) => ({ key: String(one), label: texts.year(one) }))}
                onChoose={(one) => setYear(Number(one))}
              />
              <b>{texts.total(turnout.total)}</b>
              <span className="faint">{texts.totalLine(turnout.events.length, turnout.unions.length)}</span>
            </Toolbar>
            {turnout.total === 0 ? (
              <EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />
            ) : (
              <TurnoutTables turnout={turnout} now={now} />
            )}
            <p className="arrivals__definition">{arrivalTexts.definition}</p>
          </>
        )}
      </Loaded>
    </>
  )
}

function TurnoutTables({ turnout: { events, unions, months }, now }: { turnout: Turnout; now: number }) {
  return (
    <div className="arrivals">
      <Panel title={texts.byUnion} flush>
        <Table label={texts.byUnion} columns={UNIONS} rows={unions} keyOf={({ unionId }) => unionId} />
      </Panel>
      <Panel title={texts.byMonth} flush>
        <Table label={texts.byMonth} columns={MONTHS} rows={months} keyOf={({ from }) => String(from)} />
      </Panel>
      <Panel title={texts.byEvent} flush>
        <Table label={texts.byEvent} columns={eventColumns(now)} rows={events} keyOf={({ id }) => id} />
      </Panel>
    </div>
  )
}

const UNIONS: Column<Turnout['unions'][number]>[] = [
  { key: 'name', head: texts.union, kind: 'name', cell: ({ name }) => name },
  { key: 'arrived', head: texts.arrived, kind: 'end', width: 90, cell: ({ arrived }) => arrived.toLocaleString('en') },
]

const MONTHS: Column<Turnout['months'][number]>[] = [
  { key: 'month', head: texts.month, kind: 'name', cell: ({ from }) => inBeijing(from).format('M 月') },
  { key: 'arrived', head: texts.arrived, kind: 'end', width: 90, cell: ({ arrived }) => arrived.toLocaleString('en') },
]

function eventColumns(now: number): Column<Turnout['events'][number]>[] {
  return [
    {
      key: 'title',
      head: texts.event,
      kind: 'name',
      cell: ({ id, title }) => <Link to={`/checkin/${id}`}>{title}</Link>,
    },
    { key: 'kind', head: texts.kind, width: 100, cell: ({ kind }) => eventKindName[kind] },
    { key: 'when', head: texts.when, width: 130, cell: ({ startsAt }) => dayText(startsAt, now) },
    {
      key: 'arrived',
      head: texts.arrived,
      kind: 'end',
      width: 90,
      cell: ({ arrived }) => arrived.toLocaleString('en'),
    },
  ]
}
