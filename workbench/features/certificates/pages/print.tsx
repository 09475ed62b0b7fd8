import Button from 'antd/es/button'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { CertificateRow } from '#shared/certificates/view'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import '../Paper.css'
import { certificateTexts as texts } from '../texts'

/** So many are asked for at once; each may have to be drawn first. */
const AT_ONCE = 2

/** 打印: every certificate that stands, each on a sheet of A4. They come one after the other. */
export default function PrintCertificatesPage() {
  const { competitionId = '' } = useParams()
  const { load, reload } = useAsk('certificates.of', { competitionId })
  const [ready, setReady] = useState(0)
  useTitle(texts.printSheet)
  const valid = load.kind === 'ready' ? load.value.rows.filter(({ state }) => state === 'valid') : []
  const isReady = ready >= valid.length
  return (
    <div className="certificates">
      <PageHead
        title={texts.printSheet}
        sub={texts.printTip}
        back={{ to: `/certificates/${competitionId}`, label: texts.backToList }}
      >
        {valid.length > 0 && (
          <Button type="primary" disabled={!isReady} onClick={() => window.print()}>
            {isReady ? texts.printAll(valid.length) : texts.drawing(ready, valid.length)}
          </Button>
        )}
      </PageHead>
      <Loaded
        load={load}
        onRetry={reload}
        rows={12}
        isEmpty={() => valid.length === 0}
        empty={<EmptyState motif="empty-events" title={texts.nothing} text={texts.noneText} />}
      >
        {() =>
          valid
            .slice(0, ready + AT_ONCE)
            .map((row) => <Paper key={row.id} row={row} onReady={() => setReady((before) => before + 1)} />)
        }
      </Loaded>
    </div>
  )
}

function Paper({ row: { id, name, kind }, onReady }: { row: CertificateRow; onReady: () => void }) {
  const { load, reload } = useAsk('certificates.paper', { certificateId: id })
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {({ url }) => (
        <img className="certificates__sheet" src={url} alt={texts.paperOf(name, texts.kinds[kind])} onLoad={onReady} />
      )}
    </Loaded>
  )
}
