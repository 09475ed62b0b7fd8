import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { useParams } from '#platform/pages/useParams'
import { dayText } from '#shared/beijingTime'
import { merit } from '#shared/certificates/certificate'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { CertificateFacts } from '../CertificateFacts'
import { certificateTexts as texts } from '../texts'

/** 核对证书. For anybody who has one in hand; `scene` is its number where it was opened by WeChat’s code. */
export default function CheckCertificatePage() {
  const { scene = '', number = scene } = useParams()
  const now = useNow()
  const { load, reload } = useAsk('certificates.check', { number })
  return (
    <Screen>
      <InnerBar title={texts.check} />
      <Loaded load={load} onRetry={reload} edged skeletonRows={6}>
        {(seen) => (
          <View className="body stack">
            {seen.state === 'valid' ? (
              <Notice tone="good">
                {texts.valid}。{texts.validNote}
              </Notice>
            ) : (
              <Notice tone="bad">
                {texts.withdrawn}。{texts.goneNote}
              </Notice>
            )}
            <CertificateFacts
              facts={[
                [texts.name, seen.name],
                [texts.unit, seen.unit],
                [texts.merit, `${texts.kinds[seen.kind]}：${merit(seen)}`],
                [texts.played, `${seen.eventTitle}，${seen.competitionName}，${dayText(seen.playedAt, now)}`],
                [texts.issuer, `${seen.issuer}，${texts.issued(dayText(seen.issuedAt, now))}`],
                ...(seen.withdrawnAt
                  ? [[texts.withdrawn, texts.withdrawnAt(dayText(seen.withdrawnAt, now))] as [string, string]]
                  : []),
                [texts.number, seen.number],
              ]}
            />
          </View>
        )}
      </Loaded>
    </Screen>
  )
}
