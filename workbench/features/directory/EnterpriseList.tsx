import Input from 'antd/es/input'
import { useSearchParams } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import {
  type DirectorySummary,
  type EnterpriseRow,
  enterpriseSizeName,
  ownershipName,
} from '#shared/directory/directory'
import { Pages } from '../../ui/lists/Pages'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Toolbar } from '../../ui/Toolbar'
import { useSearchText } from '../../useSearchText'
import { OfUnion } from './OfUnion'
import { directoryTexts as texts } from './texts'

export function EnterpriseList({ summary }: { summary: DirectorySummary | undefined }) {
  const [search] = useSearchParams()
  const unionId = search.get('union') ?? ''
  const [text, sought, type] = useSearchText()
  const asked = { ...(sought && { text: sought }), ...(unionId && { unionId }) }
  const isNarrowed = Object.keys(asked).length > 0
  const list = usePages('directory.enterprises', asked)

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
        {unionId ? (
          <OfUnion key={unionId} unionId={unionId} />
        ) : (
          summary && <span className="quiet">{texts.sumEnterprises(summary.enterprises, summary.members)}</span>
        )}
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
          {(items) => <Table label={texts.enterprises} columns={columns} rows={items} keyOf={({ id }) => id} />}
        </Pages>
      </Panel>
    </>
  )
}

const columns: Column<EnterpriseRow>[] = [
  { key: 'name', head: texts.name, kind: 'name', cell: ({ name }) => <b>{name}</b> },
  { key: 'union', head: texts.union, kind: 'name', cell: ({ unionName }) => unionName },
  { key: 'size', head: texts.size, width: 100, cell: ({ size }) => size && enterpriseSizeName[size] },
  {
    key: 'ownership',
    head: texts.ownership,
    width: 130,
    cell: ({ ownership }) => ownership && ownershipName[ownership],
  },
  { key: 'industry', head: texts.industry, width: 110, cell: ({ industry }) => industry },
  {
    key: 'address',
    head: texts.address,
    kind: 'name',
    cell: ({ address }) => <span className="quiet">{address}</span>,
  },
  {
    key: 'members',
    head: texts.memberCount,
    kind: 'end',
    width: 80,
    cell: ({ members }) => members?.toLocaleString(),
  },
]
