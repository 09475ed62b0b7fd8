import Button from 'antd/es/button'
import { useSearchParams } from 'react-router-dom'
import { usePages } from '#client/asking/usePages'
import { ExportButton } from '../../../ui/exports/ExportButton'
import { Pages } from '../../../ui/lists/Pages'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { LogTable } from '../LogTable'
import { logTexts as texts } from '../texts'

/** 操作记录, by person or by thing; nobody can change it. */
export default function LogPage() {
  useTitle(texts.title)
  const [params, setParams] = useSearchParams()
  const [personId, subject] = [params.get('person'), params.get('subject')]
  const about = { ...(personId && { personId }), ...(subject && { subject }) }
  const list = usePages('log.list', about)

  return (
    <>
      <PageHead title={texts.title}>
        <ExportButton action="log.export" input={about} title={texts.exportTitle} />
      </PageHead>
      <Toolbar>
        <span className="faint">{texts.why}</span>
        {(personId || subject) && <Button onClick={() => setParams({})}>{texts.all}</Button>}
      </Toolbar>
      <Panel flush>
        <Pages
          list={list}
          rows={10}
          empty={<EmptyState motif="empty-search" title={texts.emptyTitle} text={texts.emptyText} />}
        >
          {(items) => (
            <LogTable
              rows={items}
              onPerson={(id) => setParams({ person: id })}
              onSubject={(id) => setParams({ subject: id })}
            />
          )}
        </Pages>
      </Panel>
    </>
  )
}
