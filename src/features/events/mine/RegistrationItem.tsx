import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { clockText, daysAway, inBeijing, momentText, nearText } from '#shared/beijingTime'
import { numberText } from '#shared/events/lottery/numberText'
import type { OwnEntry } from '#shared/events/order/view'
import type { EventCard, MyRegistration } from '#shared/events/view'
import { Pressable } from '#ui/Pressable'
import { Tag } from '#ui/states/Tag'
import { registerTexts } from '../texts'
import { whenText } from '../whenText'
import { countdownText } from './countdownText'
import './RegistrationItem.scss'
import { registrationTag } from './registrationTag'

interface Props {
  registration: MyRegistration
  now: number
  /** True for the next one of all: it says how long there is still. */
  isNext?: boolean
}

export function RegistrationItem({ registration, now, isNext = false }: Props) {
  const { event, removedReason, entry, team, fromName, until = 0 } = registration
  return (
    <Pressable className="timeline-item" onPress={() => open('event', { id: event.id })}>
      <View className="timeline-item__date">
        <View className="timeline-item__day">{shortDay(event.startsAt, now)}</View>
        <View>{clockText(event.startsAt)}</View>
      </View>
      <View className="timeline-item__words">
        <View className="timeline-item__title">{event.title}</View>
        <View className="timeline-item__venue">{removedReason ?? event.venue}</View>
        {fromName && <View className="timeline-item__left">{handedText(fromName, nearText(until, now))}</View>}
        {team && <View className="timeline-item__left">{teamText(team, now)}</View>}
        {entry && <View className="timeline-item__venue">{entryText(event, entry, now)}</View>}
        {isNext && <View className="timeline-item__left">{countdownText(event, now)}</View>}
      </View>
      <Tag {...registrationTag(registration)} />
    </Pressable>
  )
}

/** Whose place it is, and until when it waits for an answer. */
function handedText(from: string, until: string): string {
  return `${from}转给您的名额，${until}前答复`
}

function teamText({ kind, until }: NonNullable<MyRegistration['team']>, now: number): string {
  const missing = registerTexts.stillMissing(kind)
  return until === undefined ? missing : `${missing}，${registerTexts.together(momentText(until, now))}`
}

function entryText({ lottery, rotation }: EventCard, { number, rank, outcome }: OwnEntry, now: number): string {
  if (rotation) return rank ? `${outcome ? '' : '暂时'}排第 ${rank}` : '截止以后排顺序'
  if (rank) return `${numberText(number)} 号，排第 ${rank}`
  return `${numberText(number)} 号${lottery ? `，${whenText(lottery.drawsAt, now)} 抽签` : ''}`
}

/** A day in few letters: 「后天」, 「24 日」, or 「3 月 24 日」 in another month. */
function shortDay(at: number, now: number): string {
  const away = daysAway(at, now)
  if (away >= -1 && away <= 2) return nearText(at, now).replace(/ .*/, '')
  const sameMonth = inBeijing(at).format('YYYY-MM') === inBeijing(now).format('YYYY-MM')
  return inBeijing(at).format(sameMonth ? 'D 日' : 'M 月 D 日')
}
