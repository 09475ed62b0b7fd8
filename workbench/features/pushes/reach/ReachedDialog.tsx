import { useState } from 'react'
import { usePages } from '#client/asking/usePages'
import type { Input } from '#shared/api'
import type { Reach } from '#shared/pushes/reach'
import { type MessageRoute, ROUTES, routeName } from '#shared/pushes/route'
import type { ReachedPerson } from '#shared/pushes/view'
import { Confirm } from '../../../ui/Confirm'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { EmptyState } from '../../../ui/states/EmptyState'
import { pushTexts } from '../pushTexts'
import { reachTexts as texts } from '../reachTexts'

interface Props {
  aim: Input<'pushes.reach'>
  reach: Reach
  onClose: () => void
}

/** 名单 before anything is asked: the people behind every number, by their masked names. */
export function ReachedDialog({ aim, reach, onClose }: Props) {
  const [route, setRoute] = useState<MessageRoute | 'all'>('all')
  const list = usePages('pushes.reached', route === 'all' ? aim : { ...aim, route })
  const options = [
    { key: 'all' as const, label: pushTexts.resultAll, count: reach.total },
    ...ROUTES.filter((way) => reach.routes[way] > 0).map((way) => ({
      key: way,
      label: routeName[way],
      count: reach.routes[way],
    })),
  ]

  return (
    <Confirm open over wide title={texts.list} act={texts.listClose} busy={false} onAct={onClose} onClose={onClose}>
      <Chips label={texts.list} value={route} options={options} onChoose={setRoute} />
      <div className="reached">
        <Pages list={list} rows={6} empty={<EmptyState motif="empty-person" title={texts.listEmpty} />}>
          {(items) => <Table label={texts.list} columns={COLUMNS} rows={items} keyOf={({ reader }) => reader} />}
        </Pages>
      </div>
      <p className="quiet">{texts.listMasked}</p>
    </Confirm>
  )
}

const COLUMNS: Column<ReachedPerson>[] = [
  { key: 'name', head: pushTexts.resultName, width: 90, cell: ({ name }) => <b>{name}</b> },
  { key: 'place', head: pushTexts.resultPlace, cell: ({ place }) => place },
  { key: 'route', head: pushTexts.resultRoute, width: 110, cell: ({ route }) => routeName[route] },
  {
    key: 'reason',
    head: pushTexts.resultReason,
    kind: 'name',
    cell: ({ reason }) => <span className="quiet">{reason}</span>,
  },
]
