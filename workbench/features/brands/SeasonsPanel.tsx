import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { SeasonRow } from '#shared/brands/season'
import { LinkButton } from '../../ui/LinkButton'
import { type Column, Table } from '../../ui/lists/Table'
import { Panel } from '../../ui/Panel'
import { EmptyState } from '../../ui/states/EmptyState'
import { Loaded } from '../../ui/states/Loaded'
import { StateTag } from '../../ui/states/StateTag'
import { seasonTexts as texts } from './seasonTexts'

const columns: Column<SeasonRow>[] = [
  {
    ...{ key: 'name', head: texts.name, kind: 'name' },
    cell: ({ id, title }) => <Link to={`/brands/seasons/${id}`}>{title}</Link>,
  },
  { key: 'count', head: texts.count, width: 90, cell: ({ events }) => events },
  {
    ...{ key: 'running', head: texts.columnState, width: 130 },
    cell: ({ ended }) => <StateTag tone={ended ? 'end' : 'live'}>{ended ? texts.over : texts.running}</StateTag>,
  },
  {
    ...{ key: 'state', head: texts.state, width: 130 },
    cell: ({ state }) => <StateTag tone={state === 'shown' ? 'good' : 'mute'}>{texts[state]}</StateTag>,
  },
]

/** 活动季 above the brands. */
export function SeasonsPanel() {
  const { load, reload } = useAsk('seasons.manage', {})
  return (
    <Panel flush title={texts.title} aside={<LinkButton to="/brands/seasons/new">{texts.add}</LinkButton>}>
      <Loaded
        load={load}
        onRetry={reload}
        rows={3}
        isEmpty={(rows) => rows.length === 0}
        empty={<EmptyState motif="empty-events" title={texts.empty} text={texts.emptyText} />}
      >
        {(rows) => <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
      </Loaded>
    </Panel>
  )
}
