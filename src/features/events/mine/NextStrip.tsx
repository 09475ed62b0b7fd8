import { View } from '@tarojs/components'
import type { Load } from '#client/asking/load'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import { numberText } from '#shared/events/lottery/numberText'
import type { MyRegistration } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { registerTexts } from '../texts'
import { whenText } from '../whenText'
import { DateBlock } from './DateBlock'
import './NextStrip.scss'
import { comingRegistrations } from './comingRegistrations'

/** The next event of this member; nothing when there is none. */
export function NextStrip({ load }: { load: Load<MyRegistration[]> }) {
  const now = useNow()
  const next = load.kind === 'ready' ? comingRegistrations(load.value, now)[0] : undefined
  if (!next) return null
  const { event, position, until, status, entry, team, fromName } = next

  return (
    <Card className="next-strip" onPress={() => open('event', { id: event.id })}>
      <DateBlock at={event.startsAt} />
      <View className="next-strip__words">
        <View className="next-strip__title">{event.title}</View>
        <View className="next-strip__when">
          {status === 'entered' &&
            entry &&
            (event.rotation ? '已申请，等定顺序；' : `已登记抽签，${numberText(entry.number)} 号；`)}
          {team && `${registerTexts.stillMissing(team.kind)}；`}
          {position !== undefined && `候补第 ${position} 位，`}
          {until !== undefined && `${fromName ? `${fromName}转给您` : '轮到您了'}，请在${nearText(until, now)}前答复；`}
          {whenText(event.startsAt, now)}，{event.venue}
        </View>
      </View>
      <View className="next-strip__go">
        <Icon name="next" />
      </View>
    </Card>
  )
}
