import { Link } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { guideGroupName } from '#shared/guides/guideGroup'
import { guideNextName } from '#shared/guides/guideNext'
import type { ManagedGuide } from '#shared/guides/view'
import { LinkButton } from '../../../ui/LinkButton'
import { type Column, Table } from '../../../ui/lists/Table'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { StateTag } from '../../../ui/states/StateTag'
import { useTitle } from '../../../useTitle'
import { guideTexts as texts } from '../texts'
import '../Guide.css'

const columns: Column<ManagedGuide>[] = [
  { key: 'name', head: texts.name, kind: 'name', cell: ({ id, title }) => <Link to={`/guides/${id}`}>{title}</Link> },
  { key: 'group', head: texts.group, width: 120, cell: ({ group }) => guideGroupName[group] },
  { key: 'forWhom', head: texts.forWhom, kind: 'name', width: 300, cell: ({ forWhom }) => forWhom },
  { key: 'limit', head: texts.limit, width: 140, cell: ({ limit }) => limit },
  { key: 'used', head: texts.used, width: 100, kind: 'end', cell: ({ used }) => used },
  {
    ...{ key: 'state', head: texts.state, width: 190 },
    cell: ({ state, version, next }) => (
      <span className="guide-tags">
        <StateTag tone={state === 'shown' ? 'good' : 'mute'}>
          {state === 'shown' ? texts.shownVersion(version) : texts.hidden}
        </StateTag>
        {next && <StateTag tone={next === 'draft' ? 'mute' : 'warn'}>{guideNextName[next]}</StateTag>}
      </span>
    ),
  },
]

/** 服务事项 at the desk. */
export default function GuidesPage() {
  const { load, reload } = useAsk('guides.manage', {})
  useTitle(texts.title)
  const shown = load.kind === 'ready' ? load.value.filter(({ state }) => state === 'shown').length : 0

  return (
    <>
      <PageHead title={texts.title} sub={load.kind === 'ready' && texts.sub(shown)}>
        <LinkButton to="/guides/new">{texts.add}</LinkButton>
      </PageHead>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={8}
          isEmpty={(rows) => rows.length === 0}
          empty={<EmptyState motif="empty-search" title={texts.empty} text={texts.emptyText} />}
        >
          {(rows) => <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
        </Loaded>
      </Panel>
    </>
  )
}
