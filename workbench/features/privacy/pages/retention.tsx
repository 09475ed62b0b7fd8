import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { Toolbar } from '../../../ui/Toolbar'
import { useTitle } from '../../../useTitle'
import { LastingTable, TimedTable } from '../RetentionTable'
import { privacyTexts as texts } from '../texts'
import './retention.css'

/** 留存与清理. How long everything is kept, and what was removed last. */
export default function RetentionPage() {
  useTitle(texts.title)
  const { load, reload } = useAsk('privacy.retention', {})
  return (
    <>
      <PageHead title={texts.title} />
      <Toolbar>
        <span className="faint">{texts.why}</span>
      </Toolbar>
      <Loaded load={load} onRetry={reload}>
        {(rows) => (
          <div className="retention">
            <Panel title={texts.timed} flush>
              <TimedTable rows={rows.filter(({ isTimed }) => isTimed)} />
            </Panel>
            <Panel title={texts.lasting} flush>
              <LastingTable rows={rows.filter(({ isTimed }) => !isTimed)} />
            </Panel>
          </div>
        )}
      </Loaded>
    </>
  )
}
