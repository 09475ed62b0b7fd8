import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { BrandRow } from '#shared/brands/brand'
import { LinkButton } from '../../../ui/LinkButton'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { StateTag } from '../../../ui/states/StateTag'
import { useTitle } from '../../../useTitle'
import { earlierTexts } from '../earlier/texts'
import { SeasonsPanel } from '../SeasonsPanel'
import '../Brand.css'
import { brandTexts as texts } from '../texts'

const columns: Column<BrandRow>[] = [
  { key: 'name', head: texts.name, kind: 'name', cell: ({ id, title }) => <Link to={`/brands/${id}`}>{title}</Link> },
  { key: 'editions', head: texts.editions, width: 90, cell: ({ editions }) => editions },
  { key: 'latest', head: texts.latest, width: 120, cell: ({ latest }) => (latest ? texts.year4(latest) : '') },
  { key: 'source', head: texts.sourceHead, cell: ({ source }) => source ?? texts.noSource },
  {
    ...{ key: 'state', head: texts.state, width: 130 },
    cell: ({ state }) => <StateTag tone={state === 'shown' ? 'good' : 'mute'}>{texts[state]}</StateTag>,
  },
]

/** 品牌活动 at the desk. */
export default function BrandsPage() {
  const { load, reload } = useAsk('brands.manage', {})
  useTitle(texts.title)
  const shown = load.kind === 'ready' ? load.value.filter(({ state }) => state === 'shown').length : 0

  return (
    <>
      <PageHead title={texts.title} sub={load.kind === 'ready' && texts.sub(shown)}>
        <LinkButton to="/brands/earlier">{earlierTexts.open}</LinkButton>
        <LinkButton to="/brands/new">{texts.add}</LinkButton>
      </PageHead>
      <div className="brands-page">
        <SeasonsPanel />
        <Panel flush title={texts.brands}>
          <Loaded
            load={load}
            onRetry={reload}
            rows={8}
            isEmpty={(rows) => rows.length === 0}
            empty={<EmptyState motif="empty-events" title={texts.empty} text={texts.emptyText} />}
          >
            {(rows) => <Table label={texts.brands} columns={columns} rows={rows} keyOf={({ id }) => id} />}
          </Loaded>
        </Panel>
      </div>
    </>
  )
}
