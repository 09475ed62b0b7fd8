import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { clockText, nearText } from '#shared/beijingTime'
import type { EventSession } from '#shared/events/places/rules'
import { Card } from '#ui/Card'
import { Pressable } from '#ui/Pressable'
import { offerTexts as texts } from '../texts'
import './OfferCard.scss'

interface Props {
  until: number
  /** Hours for which places are offered, so that the ring shows what is left of them. */
  hours: number
  session?: EventSession | undefined
  onWait: () => void
}

const HOUR = 3_600_000
const A_SECOND = 1000

/** 轮到您了: the place that is held, for how long, and how to stay in line instead. */
export function OfferCard({ until, hours, session, onWait }: Props) {
  const now = useNow(A_SECOND)
  const left = Math.max(0, until - now)
  const part = Math.min(1, left / (hours * HOUR))
  const ring = `conic-gradient(var(--gold) ${part * 360}deg, var(--ink-tint) 0deg)`
  return (
    <Card className="offer-card" marked>
      <View className="offer-card__title">{texts.title}</View>
      {session && <View>{texts.session(session.name)}</View>}
      <View className="offer-card__ring" style={{ background: ring }}>
        <View className="offer-card__inner">
          <View className="offer-card__quiet">{texts.stillHeld}</View>
          <View className="offer-card__clock">{leftText(left)}</View>
          <View className="offer-card__quiet">{texts.until(nearText(until, now))}</View>
        </View>
      </View>
      <View className="offer-card__rule">{texts.rule(clockText(until))}</View>
      <Pressable className="offer-card__wait" onPress={onWait}>
        {texts.wait}
      </Pressable>
    </Card>
  )
}

/** Hours and minutes, in the last hour minutes and seconds. */
function leftText(left: number): string {
  const seconds = Math.floor(left / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`
  return `${Math.floor(seconds / 60)} 分 ${two(seconds % 60)} 秒`
}
