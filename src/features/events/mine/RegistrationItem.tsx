import { open } from '#platform/pages/navigate'
import { clockText, momentText, nearText, shortDayText } from '#shared/beijingTime'
import { numberText } from '#shared/events/lottery/numberText'
import type { OwnEntry } from '#shared/events/order/view'
import type { EventCard, MyRegistration } from '#shared/events/view'
import { TimelineItem } from '#ui/lists/TimelineItem'
import { registerTexts } from '../texts'
import { whenText } from '../whenText'
import { countdownText } from './countdownText'
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
    <TimelineItem
      day={shortDayText(event.startsAt, now)}
      clock={clockText(event.startsAt)}
      title={event.title}
      lines={[removedReason ?? event.venue, entry && entryText(event, entry, now)]}
      strong={[
        fromName && handedText(fromName, nearText(until, now)),
        team && teamText(team, now),
        isNext ? countdownText(event, now) : undefined,
      ]}
      tag={registrationTag(registration)}
      onPress={() => open('event', { id: event.id })}
    />
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
