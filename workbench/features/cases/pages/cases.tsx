import { Outlet, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { QUEUE_VIEWS } from '#shared/cases/input'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useSearchValue } from '../../../useSearchValue'
import { useTitle } from '../../../useTitle'
import { PrivateQueueRow } from '../PrivateQueueRow'
import { QueueRow } from '../QueueRow'
import { caseTexts as texts } from '../texts'
import '../Cases.css'

const EMPTY = { open: texts.empty, mine: texts.emptyMine, late: texts.emptyLate, done: texts.emptyDone }

/** 诉求. The queue by promise, and the case that is open beside it. */
export default function CasesPage() {
  const [view, choose] = useSearchValue('view', QUEUE_VIEWS, 'open')
  const list = usePages('cases.queue', { view })
  const score = useAsk('cases.score', {})
  const { caseId } = useParams()
  const now = useNow()
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} sub={score.load.kind === 'ready' && texts.score(score.load.value)} />
      <Toolbar>
        <Chips
          label={texts.filter}
          value={view}
          options={QUEUE_VIEWS.map((key) => ({ key, label: texts[key] }))}
          onChoose={choose}
        />
      </Toolbar>
      <div className={caseId ? 'cases cases--open' : 'cases'}>
        <Panel flush className="cases__queue">
          <Pages
            list={list}
            rows={8}
            empty={<EmptyState motif="empty-inbox" title={EMPTY[view]} text={texts.emptyText} />}
          >
            {(items) => (
              <ul>
                {items.map((row) => (
                  <li key={row.id}>
                    {'isPrivate' in row ? (
                      <PrivateQueueRow row={row} view={view} isOpen={row.id === caseId} now={now} />
                    ) : (
                      <QueueRow row={row} view={view} isOpen={row.id === caseId} now={now} />
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Pages>
        </Panel>
        {caseId ? (
          <Outlet context={list.reload} />
        ) : (
          <Panel>
            <EmptyState motif="empty-search" title={texts.choose} text={texts.chooseText} />
          </Panel>
        )}
      </div>
    </>
  )
}
