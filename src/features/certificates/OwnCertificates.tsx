import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import { merit } from '#shared/certificates/certificate'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { certificateTexts as texts } from './texts'

/** 我的证书, beneath what somebody was at; nothing where there is none. */
export function OwnCertificates() {
  const { load } = useAsk('certificates.mine', {}, { keepAs: 'certificates', keptFirst: true })
  if (load.kind !== 'ready' || load.value.length === 0) return null
  return (
    <>
      <SectionTitle title={texts.own} />
      <Card className="rows">
        {load.value.map((certificate) => (
          <Cell
            key={certificate.id}
            icon="star"
            title={certificate.eventTitle}
            note={`${certificate.competitionName}，${merit(certificate)}`}
            end={certificate.state === 'withdrawn' ? <Tag tone="bad" text={texts.withdrawn} /> : undefined}
            onPress={() => open('certificate', { id: certificate.id })}
          />
        ))}
      </Card>
    </>
  )
}
