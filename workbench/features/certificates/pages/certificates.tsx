import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { Notice } from '../../../ui/states/Notice'
import { useTitle } from '../../../useTitle'
import { CertificateTable } from '../CertificateTable'
import { IssuePanel } from '../IssuePanel'
import { certificateTexts as texts } from '../texts'

/** 证书 of one competition: who is to get one, and all that were handed out. */
export default function CertificatesPage() {
  const { competitionId = '' } = useParams()
  const { load, reload } = useAsk('certificates.of', { competitionId })
  useTitle(texts.title)
  return (
    <Loaded load={load} onRetry={reload} rows={8} page={{ to: `/competitions/${competitionId}`, label: texts.back }}>
      {({ name, isFinal, people, rows, unprintable }) => {
        const valid = rows.filter(({ state }) => state === 'valid').length
        return (
          <>
            <PageHead
              title={`${texts.title}：${name}`}
              back={{ to: `/competitions/${competitionId}`, label: texts.back }}
              sub={isFinal && texts.sub(valid, people)}
            >
              {valid > 0 && <LinkButton to={`/certificates/${competitionId}/print`}>{texts.print}</LinkButton>}
            </PageHead>
            {isFinal ? (
              <IssuePanel competitionId={competitionId} unprintable={unprintable} onIssued={reload} />
            ) : (
              <Notice tone="quiet">{texts.notYet}</Notice>
            )}
            {rows.length > 0 ? (
              <Panel flush>
                <CertificateTable rows={rows} onChanged={reload} />
              </Panel>
            ) : (
              isFinal && (
                <Panel>
                  <EmptyState motif="empty-events" title={texts.none} text={texts.noneText} />
                </Panel>
              )
            )}
          </>
        )
      }}
    </Loaded>
  )
}
