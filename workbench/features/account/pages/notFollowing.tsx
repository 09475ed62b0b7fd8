import Select from 'antd/es/select'
import { useSearchParams } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import type { NotFollowingRow } from '#shared/account/view'
import { Pages } from '../../../ui/lists/Pages'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { useUnions } from '../../../useUnions'
import { accountTexts as texts, whyText } from '../texts'

export default function NotFollowingPage() {
  const [search, setSearch] = useSearchParams()
  const unionId = search.get('union') ?? ''
  const { unions, waiting } = useUnions(true)
  const list = usePages('account.notFollowing', unionId ? { unionId } : {})
  useTitle(texts.listTitle)

  return (
    <>
      <PageHead title={texts.listTitle} sub={texts.listSub} back={{ to: '/account', label: texts.back }} />
      <Toolbar>
        <Select
          aria-label={texts.union}
          allowClear
          loading={waiting}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={texts.allUnions}
          value={unionId || null}
          options={unions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => setSearch(chosen ? { union: chosen } : {}, { replace: true })}
          style={{ width: 320 }}
        />
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          empty={<EmptyState motif="empty-person" title={texts.listEmpty} text={texts.listEmptyText} />}
        >
          {(items) => (
            <Table label={texts.listTitle} columns={columns} rows={items} keyOf={({ memberId }) => memberId} />
          )}
        </Pages>
      </Panel>
    </>
  )
}

const columns: Column<NotFollowingRow>[] = [
  { key: 'name', head: texts.name, width: 120, cell: ({ maskedName }) => <b>{maskedName}</b> },
  { key: 'union', head: texts.unionName, kind: 'name', cell: ({ unionName }) => unionName },
  { key: 'enterprise', head: texts.enterpriseName, kind: 'name', cell: ({ enterpriseName }) => enterpriseName },
  { key: 'why', head: texts.why, width: 200, cell: ({ why }) => <span className="quiet">{whyText[why]}</span> },
]
