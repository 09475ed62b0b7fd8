import { Chips } from '../../../ui/Chips'
import { EmptyState } from '../../../ui/EmptyState'
import { LinkButton } from '../../../ui/LinkButton'
import { Loaded } from '../../../ui/Loaded'
import { MoreRow } from '../../../ui/MoreRow'
import { Notice } from '../../../ui/Notice'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Toolbar } from '../../../ui/Toolbar'
import { usePages } from '../../../usePages'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { PushTable } from '../PushTable'
import { pushTexts as texts } from '../pushTexts'
import './center.css'

const FILTERS = [
  { key: 'all', label: texts.all },
  { key: 'waiting', label: texts.waitingFilter },
] as const
const KEYS = FILTERS.map(({ key }) => key)

export default function PushCenterPage() {
  const [shown, choose] = useSearchValue('show', KEYS, 'all')
  const { load, reload, more, loadMore } = usePages('pushes.list', shown === 'waiting' ? { waiting: true } : {})
  useTitle(texts.center)

  return (
    <>
      <PageHead title={texts.center} />
      <Toolbar>
        <Chips label={texts.centerFilter} value={shown} options={FILTERS} onChoose={choose} />
      </Toolbar>
      <Panel flush>
        <Loaded
          load={load}
          onRetry={reload}
          rows={8}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              motif="empty-inbox"
              title={shown === 'all' ? texts.emptyTitle : texts.emptyWaiting}
              text={texts.emptyText}
            >
              <LinkButton to="/news?state=published">{texts.toNews}</LinkButton>
            </EmptyState>
          }
        >
          {({ items }) => <PushTable pushes={items} />}
        </Loaded>
        <MoreRow more={more} onMore={loadMore} />
      </Panel>
      <div className="push-foot">
        <Notice>{texts.centerHint}</Notice>
      </div>
    </>
  )
}
