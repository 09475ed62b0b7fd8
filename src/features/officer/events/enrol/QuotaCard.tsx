import { View } from '@tarojs/components'
import { momentText } from '#shared/beijingTime'
import type { QuotaView } from '#shared/events/enrol/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Tag } from '#ui/states/Tag'
import { enrolTexts as texts } from './enrolTexts'
import './QuotaCard.scss'

/** Most seats that are drawn one by one. */
const SEATS = 12

interface Props {
  quota: QuotaView
  session: string | undefined
  /** Names of those who are chosen, in the places they would take. */
  chosen: string[]
  now: number
}

/** 本工会的名额: how many are kept for the union and until when, with everybody in them by name. */
export function QuotaCard({ quota: { sessions = [], count, own, hasWaitlist }, session, chosen, now }: Props) {
  const pools = (sessions.find(({ id }) => id === session) ?? sessions[0])?.pools ?? []
  const kept = pools.filter(({ reserve }) => reserve)
  const common = pools.find(({ reserve }) => !reserve) ?? { left: count.left, queued: count.waiting }
  const capacity = kept.reduce((sum, pool) => sum + pool.capacity, 0)
  const left = kept.reduce((sum, pool) => sum + pool.left, 0)
  const until = Math.min(...kept.flatMap(({ reserve }) => reserve?.until ?? []))
  const free = common.left > 0 && common.queued === 0 ? common.left : 0
  const line = free > 0 || left > 0 ? undefined : hasWaitlist ? texts.waits(count.waiting) : texts.noLine
  if (capacity === 0)
    return (
      <Card className="quota">
        <View className="quota__title">{texts.common(free)}</View>
        <View className="quota__hint">
          <Icon name="notice" size={16} />
          <View>{line ?? texts.commonHint}</View>
        </View>
      </Card>
    )
  const inside = own.filter(({ status }) => status === 'confirmed').map(({ name }) => name)
  return (
    <Card className="quota">
      <View className="quota__until">
        <Tag tone="warn" text={texts.until(momentText(until, now))} />
        {until > now && <View className="quota__still">{texts.stillFor(until - now)}</View>}
      </View>
      <View className="quota__title">{texts.quota(capacity, left)}</View>
      {capacity <= SEATS && <Seats capacity={capacity} taken={capacity - left} inside={inside} chosen={chosen} />}
      <View className="quota__hint">
        <Icon name="notice" size={16} />
        <View>{line ?? (left > 0 ? texts.released(momentText(until, now)) : texts.rest(free))}</View>
      </View>
    </Card>
  )
}

interface SeatsProps {
  capacity: number
  taken: number
  inside: string[]
  chosen: string[]
}

function Seats({ capacity, taken, inside, chosen }: SeatsProps) {
  const seats = Array.from({ length: capacity }, (_, at) => {
    if (at < taken) return { name: inside[at] ?? texts.inAlready, note: texts.inAlready, state: 'taken' }
    const name = chosen[at - taken]
    return { name: name ?? '', note: `第 ${at + 1} 个`, state: name ? 'chosen' : 'free' }
  })
  return (
    <View className="quota__seats">
      {seats.map(({ name, note, state }) => (
        <View key={note === texts.inAlready ? `${note}${name}` : note} className={`quota__seat quota__seat--${state}`}>
          {name && <View className="quota__name">{name}</View>}
          <View>{note}</View>
        </View>
      ))}
    </View>
  )
}
