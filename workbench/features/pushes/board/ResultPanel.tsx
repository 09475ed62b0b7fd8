import { usePages } from '#client/asking/usePages'
import { routeName } from '#shared/pushes/route'
import { emptyTally, partName, TALLY_PARTS, type Tally, wholeOf } from '#shared/pushes/tally'
import type { PushPerson, PushView } from '#shared/pushes/view'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { StateTag, type StateTone } from '../../../ui/states/StateTag'
import { useReload } from '../../../useReload'
import { useSearchValue } from '../../../useSearchValue'
import { pushTexts as texts } from '../pushTexts'

const PARTS = ['all', ...TALLY_PARTS] as const

/** 名单: the people of a push by their result and its reason; names are masked. */
export function ResultPanel({ push: { id, tally = emptyTally, forgottenAt } }: { push: PushView }) {
  const [part, choose] = useSearchValue('part', PARTS, 'all')
  const list = usePages('pushes.people', part === 'all' ? { pushId: id } : { pushId: id, part })
  // Rows are never older than the numbers above them.
  useReload(JSON.stringify(tally), list.refresh)
  const options = [
    { key: 'all' as const, label: texts.resultAll, count: wholeOf(tally) },
    ...TALLY_PARTS.filter((key) => tally[key] > 0).map((key) => ({ key, label: partName[key], count: tally[key] })),
  ]

  return (
    <Panel title={texts.results} aside={texts.masked} flush>
      <div className="push-results">
        <Chips label={texts.results} value={part} options={options} onChoose={choose} />
      </div>
      <Pages
        list={list}
        empty={forgottenAt ? FORGOTTEN : <EmptyState motif="empty-person" title={texts.resultEmpty} />}
      >
        {(items) => <Table label={texts.results} columns={COLUMNS} rows={items} keyOf={({ reader }) => reader} />}
      </Pages>
    </Panel>
  )
}

const FORGOTTEN = <EmptyState motif="empty-person" title={texts.resultForgotten} text={texts.resultForgottenText} />

const TONE: Record<keyof Tally, StateTone> = {
  waiting: 'mute',
  accepted: 'good',
  delivered: 'good',
  refused: 'bad',
  unknown: 'warn',
  inbox: 'end',
}

const COLUMNS: Column<PushPerson>[] = [
  { key: 'name', head: texts.resultName, width: 110, cell: ({ name }) => <b>{name}</b> },
  { key: 'place', head: texts.resultPlace, cell: ({ place }) => place },
  { key: 'route', head: texts.resultRoute, width: 120, cell: ({ route }) => routeName[route] },
  {
    key: 'part',
    head: texts.resultState,
    width: 120,
    cell: ({ part }) => <StateTag tone={TONE[part]}>{partName[part]}</StateTag>,
  },
  {
    key: 'reason',
    head: texts.resultReason,
    kind: 'name',
    cell: ({ reason }) => <span className="quiet">{reason}</span>,
  },
]
