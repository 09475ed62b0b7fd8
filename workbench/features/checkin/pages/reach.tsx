import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { ReachOfGroup, StreetReach } from '#shared/checkin/reach/street'
import { Chips } from '../../../ui/fields/Chips'
import { Meter } from '../../../ui/lists/Meter'
import { NumberCard } from '../../../ui/lists/NumberCard'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { reachTexts as texts } from '../reachTexts'

type By = 'unions' | 'buildings'
/** Rows of a table; those behind have the fewest who never came. */
const SHOWN = 100

/** 谁没来过, over the whole street: by union, and by building. */
export default function ReachPage() {
  useTitle(texts.title)
  const { load, reload } = useAsk('checkin.street', {})
  return (
    <>
      <PageHead title={texts.title} back={{ to: '/turnout', label: texts.back }} />
      <Loaded load={load} onRetry={reload} rows={8}>
        {(reach) =>
          reach.members === 0 ? (
            <EmptyState motif="empty-person" title={texts.none} text={texts.noneText} />
          ) : (
            <Reach reach={reach} />
          )
        }
      </Loaded>
    </>
  )
}

function Reach({ reach: { members, came, firms, firmsCame, ...groups } }: { reach: StreetReach }) {
  const [by, setBy] = useState<By>('unions')
  const rows = groups[by]
  return (
    <>
      <ul className="numbers">
        <li>
          <NumberCard label={texts.members} number={came} unit={texts.people} line={texts.of(came, members)} />
        </li>
        <li>
          <NumberCard label={texts.never} number={members - came} unit={texts.people} line={texts.neverLine} />
        </li>
        <li>
          <NumberCard label={texts.firms} number={firmsCame} unit={texts.firm} line={texts.of(firmsCame, firms)} />
        </li>
      </ul>
      <Toolbar>
        <Chips
          label={texts.by}
          value={by}
          options={[
            { key: 'unions', label: texts.byUnion },
            { key: 'buildings', label: texts.byBuilding },
          ]}
          onChoose={(key) => setBy(key as By)}
        />
        <span className="faint">{texts.order}</span>
      </Toolbar>
      <Panel title={by === 'unions' ? texts.byUnion : texts.byBuilding} flush>
        <Table label={texts.title} columns={columnsOf(by)} rows={rows.slice(0, SHOWN)} keyOf={({ id }) => id} />
      </Panel>
      {rows.length > SHOWN && <p className="faint">{texts.more(rows.length - SHOWN)}</p>}
      <p className="faint">{texts.definition}</p>
    </>
  )
}

function columnsOf(by: By): Column<ReachOfGroup>[] {
  return [
    {
      ...{ key: 'name', head: by === 'unions' ? texts.union : texts.building, kind: 'name' },
      cell: ({ id, name }) => (by === 'unions' ? <Link to={`/directory/union/${id}`}>{name}</Link> : name),
    },
    { key: 'share', head: texts.share, width: 160, cell: ({ came, members }) => <Meter part={came} whole={members} /> },
    { key: 'came', head: texts.came, kind: 'end', width: 120, cell: ({ came, members }) => `${came} / ${members}` },
    { key: 'never', head: texts.neverShort, kind: 'end', width: 100, cell: ({ came, members }) => members - came },
  ]
}
