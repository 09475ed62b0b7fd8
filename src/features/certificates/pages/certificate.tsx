import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { savePicture } from '#platform/savePicture'
import { say } from '#platform/say'
import { onWechat } from '#platform/target'
import { merit } from '#shared/certificates/certificate'
import type { OwnCertificate } from '#shared/certificates/view'
import { Button } from '#ui/Button'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { spokenInside } from '#ui/spoken'
import { AsPerson } from '#ui/states/AsPerson'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import '../certificate.scss'
import { CertificateFacts } from '../CertificateFacts'
import { certificateTexts as texts } from '../texts'

/** 证书: one's own, as it is printed. */
export default function CertificatePage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('certificates.mine', {}, { keepAs: 'certificates', keptFirst: true })
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <AsPerson>
        <Loaded load={load} onRetry={reload} edged skeletonRows={6}>
          {(own) => {
            const certificate = own.find((one) => one.id === id)
            if (certificate?.state === 'valid') return <Paper certificate={certificate} />
            return (
              <View className="body">
                <Notice tone="bad">{certificate ? texts.withdrawnNote : texts.notFound}</Notice>
              </View>
            )
          }}
        </Loaded>
      </AsPerson>
    </Screen>
  )
}

function Paper({ certificate }: { certificate: OwnCertificate }) {
  const { id, name, unit, kind, eventTitle, number } = certificate
  const { load, reload } = useAsk('certificates.own', { certificateId: id })
  const [busy, setBusy] = useState(false)
  const save = async (url: string) => {
    setBusy(true)
    const isSaved = await savePicture(url, `${eventTitle}-${texts.kinds[kind]}`)
    setBusy(false)
    if (isSaved) say(texts.saved)
    else if (!onWechat) say(texts.notSaved)
  }
  return (
    <Loaded load={load} onRetry={reload} edged skeletonRows={6}>
      {({ url }) => (
        <>
          <View className="body stack">
            <Image
              className="certificate__picture"
              src={url}
              mode="widthFix"
              showMenuByLongpress
              {...spokenInside({ label: texts.pictureOf(name, texts.kinds[kind]) })}
            />
            <SectionTitle title={texts.scanned} />
            <CertificateFacts
              facts={[
                [texts.name, `${name}，${unit}`],
                [texts.merit, `${eventTitle}，${merit(certificate)}`],
                [texts.number, number],
              ]}
            />
            <View className="certificate__note">{texts.scannedNote}</View>
          </View>
          <ActionBar hint={texts.hint}>
            <Button busy={busy} onPress={() => save(url)}>
              {texts.save}
            </Button>
          </ActionBar>
        </>
      )}
    </Loaded>
  )
}
