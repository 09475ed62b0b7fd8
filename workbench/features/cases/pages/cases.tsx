import { Outlet, useLocation, useNavigate, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { usePages } from '#client/asking/usePages'
import { useNow } from '#client/useNow'
import { QUEUE_VIEWS } from '#shared/cases/queue/input'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Chips } from '../../../ui/fields/Chips'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Notice } from '../../../ui/states/Notice'
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
  const { search } = useLocation()
  const about = aboutIn(search)
  const asked = { view, ...(about && { about }) }
  const list = usePages('cases.queue', asked)
  const navigate = useNavigate()
  const score = useAsk('cases.score', {})
  const { caseId } = useParams()
  const now = useNow()
  useTitle(texts.title)
  const isEmpty = list.load.kind === 'ready' && list.load.value.items.length === 0

  return (
    <>
      <PageHead title={texts.title} sub={score.load.kind === 'ready' && texts.score(score.load.value)}>
        <ExportButton action="cases.export" input={asked} title={texts.exportTitle} />
      </PageHead>
      {about ? (
        <Notice act={{ label: texts.allCases, onPress: () => navigate('/cases') }}>
          {texts.onlyAbout(about.kind)}
        </Notice>
      ) : (
        <Toolbar>
          <Chips
            label={texts.filter}
            value={view}
            options={QUEUE_VIEWS.map((key) => ({ key, label: texts[key] }))}
            onChoose={choose}
          />
        </Toolbar>
      )}
      <div className={caseId ? 'cases cases--open' : isEmpty ? undefined : 'cases'}>
        <Panel flush className="cases__queue">
          <Pages
            list={list}
            rows={8}
            empty={
              <EmptyState motif="empty-inbox" title={about ? texts.emptyAbout : EMPTY[view]} text={texts.emptyText} />
            }
          >
            {(items) => (
              <ul>
                {items.map((row) => (
                  <li key={row.id}>
                    {'isPrivate' in row ? (
                      <PrivateQueueRow row={row} search={search} isOpen={row.id === caseId} now={now} />
                    ) : (
                      <QueueRow row={row} search={search} isOpen={row.id === caseId} now={now} />
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
          !isEmpty && (
            <Panel>
              <EmptyState motif="empty-search" title={texts.choose} text={texts.chooseText} />
            </Panel>
          )
        )}
      </div>
    </>
  )
}

/** The one thing of which the list is, such as `?about=article:news-03`. */
function aboutIn(search: string): { kind: string; id: string } | undefined {
  const [kind, id] = (new URLSearchParams(search).get('about') ?? '').split(':')
  return kind && id ? { kind, id } : undefined
}
