import { View } from '@tarojs/components'
import { useLive } from '#client/liveValue'
import { doubles } from '#platform/deeds/doubles'
import { clockText } from '#shared/beijingTime'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { offlineTexts as texts } from './offlineTexts'

/** 重复的: whom this phone let in without a network although they were in already, with where and when. */
export function DoubleRows({ eventId }: { eventId: string }) {
  const here = useLive(doubles).filter((one) => one.eventId === eventId)
  if (here.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.doubles(here.length)} />
      <Card className="rows">
        {here.map(({ memberId, name, at, door }) => (
          <Cell key={memberId} title={name} note={texts.double(clockText(at), door)} />
        ))}
      </Card>
    </View>
  )
}
