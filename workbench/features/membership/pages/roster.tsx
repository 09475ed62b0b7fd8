import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { RecentImports } from '../../../sheets/RecentImports'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { useTitle } from '../../../useTitle'
import { ExportRoster } from '../roster/ExportRoster'
import { ImportSteps } from '../roster/ImportSteps'
import { rosterTexts as texts } from '../roster/texts'

/** 名册: exports the roster as a sheet, and imports one. */
export default function RosterPage() {
  const { load, reload } = useAsk('directory.summary', {})
  const [version, setVersion] = useState(0)
  const onWritten = () => {
    setVersion((before) => before + 1)
    reload()
  }
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} sub={load.kind === 'ready' && texts.sum(load.value.members)}>
        <ExportRoster />
      </PageHead>
      <Panel title={texts.import}>
        <ImportSteps onDone={onWritten} />
      </Panel>
      <RecentImports of="membership" version={version} onUndone={reload} />
    </>
  )
}
