import { useState } from 'react'
import { Link } from 'react-router-dom'
import { needPlaceName, needTagName } from '#shared/needs/need'
import type { NeedsCount, NeedsOfGroup } from '#shared/needs/view'
import { Chips } from '../../ui/fields/Chips'
import { Meter } from '../../ui/lists/Meter'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { Toolbar } from '../../ui/Toolbar'
import './Needs.css'
import { needsTexts as texts } from './needsTexts'

type By = 'unions' | 'buildings'
/** Rows of a table; those behind have the fewest. */
const SHOWN = 100

/** Counts by tag, and those of one way of grouping. */
export function NeedsTables({ count, people }: { count: NeedsCount; people: number }) {
  return (
    <div className="needs">
      <div className="needs__part">
        <Panel title={texts.byTag} flush>
          <Table label={texts.byTag} columns={tagColumns(people)} rows={count.tags} keyOf={({ tag }) => tag} />
        </Panel>
        {count.places.length > 0 && (
          <p className="faint">
            {`${texts.places}：${count.places.map(({ from, needs }) => texts.placeOf(needPlaceName[from], needs)).join('，')}`}
          </p>
        )}
        <p className="faint">{texts.rule}</p>
        <p className="faint">{texts.match}</p>
      </div>
      <Groups count={count} />
    </div>
  )
}

/** Counts by union, or by building. */
function Groups({ count }: { count: NeedsCount }) {
  const [by, setBy] = useState<By>('unions')
  const [rows, rest] = [count[by], count.rest[by]]
  return (
    <div className="needs__part">
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
      </Toolbar>
      {rows.length === 0 ? (
        <p className="faint">{texts.noGroups}</p>
      ) : (
        <Panel title={by === 'unions' ? texts.byUnion : texts.byBuilding} flush>
          <Table
            label={by === 'unions' ? texts.byUnion : texts.byBuilding}
            columns={groupColumns(by)}
            rows={rows.slice(0, SHOWN)}
            keyOf={({ id }) => id}
          />
        </Panel>
      )}
      {rest > 0 && <p className="faint">{texts.rest(rest)}</p>}
      {rows.length > SHOWN && <p className="faint">{texts.more(rows.length - SHOWN)}</p>}
    </div>
  )
}

function tagColumns(people: number): Column<NeedsCount['tags'][number]>[] {
  return [
    { key: 'tag', head: texts.tag, kind: 'name', cell: ({ tag }) => needTagName[tag] },
    { key: 'share', head: texts.share, width: 100, cell: (row) => <Meter part={row.people} whole={people} /> },
    { key: 'now', head: texts.now, kind: 'end', width: 70, cell: (row) => row.people.toLocaleString() },
    {
      key: 'before',
      head: texts.before,
      kind: 'end',
      width: 110,
      cell: ({ before }) => before?.toLocaleString() ?? '–',
    },
  ]
}

function groupColumns(by: By): Column<NeedsOfGroup>[] {
  return [
    {
      ...{ key: 'name', head: by === 'unions' ? texts.union : texts.building, kind: 'name' },
      cell: ({ id, name }) =>
        by === 'unions' ? (
          <Link to={`/directory/union/${id}`}>{name}</Link>
        ) : (
          <Link to={`/directory/buildings?building=${id}`}>{name}</Link>
        ),
    },
    { key: 'people', head: texts.count, kind: 'end', width: 90, cell: ({ people }) => people.toLocaleString() },
    { key: 'tags', head: texts.tags, width: 340, cell: (row) => <Tags row={row} /> },
  ]
}

function Tags({ row: { tags } }: { row: NeedsOfGroup }) {
  if (tags.length === 0) return <span className="faint">{texts.noTags}</span>
  return (
    <span className="needs__tags">
      {tags.map(({ tag, people }) => (
        <span key={tag}>{texts.tagOf(needTagName[tag], people)}</span>
      ))}
    </span>
  )
}
