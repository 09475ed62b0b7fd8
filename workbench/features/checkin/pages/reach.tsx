import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { ReachOfGroup, StreetReach } from '#shared/checkin/reach/street'
import { NEVER } from '#shared/pushes/audience'
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
import { AskNever } from '../reach/AskNever'
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

function Reach({ reach: { members, came, firms, firmsCame, rest, ...groups } }: { reach: StreetReach }) {
  const [by, setBy] = useState<By>('unions')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [params, setParams] = useSearchParams()
  const asked = NEVER.find((never) => never === params.get('ask'))
  const ask = (never?: string) => setParams(never ? { ask: never } : {}, { replace: true })
  const rows = groups[by]
  const left = rest[by]
  const ticks = {
    has: ({ id }: ReachOfGroup) => ticked.has(id),
    toggle: ({ id }: ReachOfGroup) => setTicked((all) => new Set(all.has(id) ? without(all, id) : [...all, id])),
    toggleAll: (shown: ReachOfGroup[]) =>
      setTicked((all) => new Set(shown.every(({ id }) => all.has(id)) ? [] : shown.map(({ id }) => id))),
    nameOf: ({ name }: ReachOfGroup) => name,
  }
  return (
    <>
      <ul className="numbers">
        <li>
          <NumberCard label={texts.members} number={came} unit={texts.people} line={texts.of(came, members)} />
        </li>
        <li>
          <NumberCard
            to="?ask=member"
            label={texts.never}
            number={members - came}
            unit={texts.people}
            line={texts.neverLine}
          />
        </li>
        <li>
          <NumberCard label={texts.firms} number={firmsCame} unit={texts.firm} line={texts.of(firmsCame, firms)} />
        </li>
        <li>
          <NumberCard
            to="?ask=firm"
            label={texts.neverFirms}
            number={firms - firmsCame}
            unit={texts.firm}
            line={texts.neverFirmsLine}
          />
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
        {by === 'unions' && ticked.size > 0 && (
          <Button type="primary" onClick={() => ask('member')}>
            {texts.askSome(ticked.size)}
          </Button>
        )}
      </Toolbar>
      <Panel title={by === 'unions' ? texts.byUnion : texts.byBuilding} flush>
        <Table
          label={texts.title}
          columns={columnsOf(by)}
          rows={rows.slice(0, SHOWN)}
          keyOf={({ id }) => id}
          ticks={by === 'unions' ? ticks : undefined}
        />
      </Panel>
      {left.members > 0 && <p className="faint">{texts.rest(left.members, left.came)}</p>}
      {rows.length > SHOWN && <p className="faint">{texts.more(rows.length - SHOWN)}</p>}
      <p className="faint">{texts.definition}</p>
      <p className="faint">{texts.names}</p>
      {asked && <AskNever never={asked} unionIds={asked === 'member' ? [...ticked] : []} onClose={() => ask()} />}
    </>
  )
}

function without(all: ReadonlySet<string>, id: string): string[] {
  return [...all].filter((one) => one !== id)
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
