import { Link } from 'react-router-dom'
import type { ArrivalBoard, UnionArrivals } from '#shared/checkin/view'
import { Meter } from '../../../ui/lists/Meter'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { arrivalTexts as texts } from '../texts'

/** 按工会: whose people are missing stands first, and each line opens them. */
export function UnionTable({ board: { event, unions } }: { board: ArrivalBoard }) {
  const whole = unions.filter(({ expected, arrived }) => arrived >= expected).length
  return (
    <Panel title={texts.unions} aside={texts.unionsSub(unions.length, whole)} flush>
      <Table label={texts.unions} columns={columns(event.id)} rows={unions} keyOf={({ unionId }) => unionId} />
    </Panel>
  )
}

function columns(eventId: string): Column<UnionArrivals>[] {
  return [
    {
      key: 'name',
      head: texts.union,
      kind: 'name',
      cell: ({ unionId, name }) => <Link to={`/checkin/${eventId}?list=missing&union=${unionId}`}>{name}</Link>,
    },
    {
      key: 'share',
      head: texts.arrived,
      width: 120,
      cell: ({ arrived, expected }) => <Meter part={arrived} whole={expected} width="100%" />,
    },
    {
      key: 'count',
      head: texts.people,
      kind: 'end',
      width: 90,
      cell: ({ arrived, expected }) => texts.count(arrived, expected),
    },
  ]
}
