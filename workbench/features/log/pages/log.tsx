import { usePages } from '#client/asking/usePages'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { ListTools } from '../../../ui/lists/choice/ListTools'
import { useListChoice } from '../../../ui/lists/choice/useListChoice'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { useTitle } from '../../../useTitle'
import { LogFilters } from '../LogFilters'
import { LogTable, logColumns } from '../LogTable'
import { logTexts as texts } from '../texts'
import { LOG_FILTERS, useLogFilter } from '../useLogFilter'
import '../Log.css'

/** 操作记录, by person, deed, thing, whom it was about and time; nobody can change it. */
export default function LogPage() {
  useTitle(texts.title)
  const filter = useLogFilter()
  const { asked, set } = filter
  const list = usePages('log.list', asked)
  const { choice, change } = useListChoice('log')
  const ways = { onPerson: (id: string) => set('person', id), onSubject: (id: string) => set('subject', id) }
  const isNarrowed = Object.keys(asked).length > 0

  return (
    <>
      <PageHead title={texts.title} sub={texts.why}>
        <ExportButton action="log.export" input={asked} title={texts.exportTitle} />
      </PageHead>
      <Panel flush>
        <LogFilters
          filter={filter}
          tools={<ListTools choice={choice} columns={logColumns(ways)} filters={LOG_FILTERS} onChange={change} />}
        />
        <Pages
          list={list}
          rows={10}
          empty={
            <EmptyState
              motif="empty-search"
              title={isNarrowed ? texts.noneTitle : texts.emptyTitle}
              text={isNarrowed ? texts.noneText : texts.emptyText}
            />
          }
        >
          {(items) => <LogTable rows={items} ways={ways} choice={choice} />}
        </Pages>
      </Panel>
    </>
  )
}
