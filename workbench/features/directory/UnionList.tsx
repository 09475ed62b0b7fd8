import Input from 'antd/es/input'
import { Link } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import { type DirectorySummary, UNION_KINDS, type UnionRow, unionKindName } from '#shared/directory/directory'
import { Chips } from '../../ui/fields/Chips'
import { Pages } from '../../ui/lists/Pages'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Toolbar } from '../../ui/Toolbar'
import { useSearchText } from '../../useSearchText'
import { useSearchValue } from '../../useSearchValue'
import { directoryTexts as texts } from './texts'

const KINDS = ['all', ...UNION_KINDS] as const

export function UnionList({ summary }: { summary: DirectorySummary | undefined }) {
  const [kind, choose] = useSearchValue('kind', KINDS, 'all')
  const [text, sought, type] = useSearchText()
  const asked = { ...(sought && { text: sought }), ...(kind !== 'all' && { kind }) }
  const isNarrowed = Object.keys(asked).length > 0
  const list = usePages('directory.unions', asked)
  const countOf = summary && { ...summary.unions, all: Object.values(summary.unions).reduce((sum, n) => sum + n, 0) }

  return (
    <>
      <Toolbar>
        <Input.Search
          allowClear
          aria-label={texts.search}
          placeholder={texts.searchHint}
          maxLength={40}
          value={text}
          onChange={({ target }) => type(target.value)}
          style={{ width: 280 }}
        />
        <Chips
          label={texts.kinds}
          value={kind}
          options={KINDS.map((key) => ({
            key,
            label: key === 'all' ? texts.allKinds : unionKindName[key],
            ...(countOf && { count: countOf[key] }),
          }))}
          onChoose={choose}
        />
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          empty={
            <EmptyState
              motif="empty-search"
              title={texts.emptyTitle}
              text={isNarrowed ? texts.emptyText : texts.emptyYet}
            />
          }
        >
          {(items) => <Table label={texts.unions} columns={columns} rows={items} keyOf={({ id }) => id} />}
        </Pages>
      </Panel>
    </>
  )
}

const columns: Column<UnionRow>[] = [
  {
    key: 'name',
    head: texts.name,
    kind: 'name',
    cell: ({ id, name, source }) => (
      <>
        <Link to={`/directory?list=enterprises&union=${id}`}>
          <b>{name}</b>
        </Link>
        {source === 'unverified' && <span className="faint"> {texts.unverified}</span>}
      </>
    ),
  },
  { key: 'kind', head: texts.kind, width: 130, cell: ({ kind }) => unionKindName[kind] },
  { key: 'chair', head: texts.chair, width: 100, cell: ({ chair }) => chair },
  { key: 'enterprises', head: texts.enterpriseCount, kind: 'end', width: 80, cell: ({ enterprises }) => enterprises },
  {
    key: 'members',
    head: texts.memberCount,
    kind: 'end',
    width: 90,
    cell: ({ members }) => members.toLocaleString(),
  },
]
