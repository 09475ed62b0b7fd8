import Button from 'antd/es/button'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { CertificateRow } from '#shared/certificates/view'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import '../Paper.css'
import { certificateTexts as texts } from '../texts'

/** 打印: every certificate that stands, each on a sheet of A4. */
export default function PrintCertificatesPage() {
  const { competitionId = '' } = useParams()
  const { load, reload } = useAsk('certificates.of', { competitionId })
  useTitle(texts.printSheet)
  return (
    <div className="certificates">
      <PageHead
        title={texts.printSheet}
        sub={texts.printTip}
        back={{ to: `/certificates/${competitionId}`, label: texts.backToList }}
      >
        <Button type="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </PageHead>
      <Loaded load={load} onRetry={reload} rows={12}>
        {({ rows }) => {
          const valid = rows.filter(({ state }) => state === 'valid')
          return valid.length > 0 ? (
            valid.map((row) => <Paper key={row.id} row={row} />)
          ) : (
            <EmptyState motif="empty-events" title={texts.nothing} text={texts.noneText} />
          )
        }}
      </Loaded>
    </div>
  )
}

function Paper({ row: { id, name, kind } }: { row: CertificateRow }) {
  const { load, reload } = useAsk('certificates.paper', { certificateId: id })
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {({ url }) => <img className="certificates__sheet" src={url} alt={texts.paperOf(name, texts.kinds[kind])} />}
    </Loaded>
  )
}
