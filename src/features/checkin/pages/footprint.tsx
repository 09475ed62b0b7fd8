import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { inBeijing } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Chips } from '#ui/fields/Chips'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { AsPerson } from '#ui/states/AsPerson'
import { EmptyState } from '#ui/states/EmptyState'
import { Loaded } from '#ui/states/Loaded'
import { OwnCertificates } from '../../certificates/feature'
import { Nails } from '../footprint/Nails'
import { Visits } from '../footprint/Visits'
import { checkinTexts as texts } from '../texts'

/** 我的足迹: what somebody was at, year by year. */
export default function FootprintPage() {
  const now = useNow()
  const [year, setYear] = useState(() => inBeijing(now).year())
  const { load, reload } = useAsk('checkin.footprint', { year }, { keepAs: `footprint:${year}`, keptFirst: true })
  const feedback = useAsk('feedback.mine', {}, { keepAs: 'feedback', keptFirst: true })
  const { given, open: toJudge } = feedback.load.kind === 'ready' ? feedback.load.value : { given: [], open: [] }
  const faceOf = new Map(given.map(({ eventId, face }) => [eventId, face]))
  return (
    <Screen>
      <InnerBar title={texts.footprint} />
      <View className="body stack">
        <AsPerson>
          <Loaded load={load} onRetry={reload}>
            {(footprint) => (
              <>
                {footprint.years.length > 1 && (
                  <Chips
                    label={texts.footprint}
                    options={footprint.years.map((one) => ({ key: String(one), label: texts.year(one) }))}
                    chosen={String(year)}
                    onChoose={(one) => setYear(Number(one))}
                  />
                )}
                <Nails footprint={footprint} />
                {toJudge.length > 0 && <SectionTitle title={texts.toJudge} />}
                {toJudge.length > 0 && (
                  <Card className="rows">
                    {toJudge.map(({ id, title }) => (
                      <Cell key={id} title={title} note={texts.toJudgeNote} onPress={() => open('feedback', { id })} />
                    ))}
                  </Card>
                )}
                {footprint.visits.length === 0 && (
                  <EmptyState
                    motif="empty-registrations"
                    title={texts.noneTitle}
                    text={texts.noneText}
                    action={{ label: texts.toEvents, onPress: () => open('events') }}
                  />
                )}
                <OwnCertificates />
                <Visits visits={footprint.visits} faceOf={faceOf} />
              </>
            )}
          </Loaded>
        </AsPerson>
      </View>
    </Screen>
  )
}
