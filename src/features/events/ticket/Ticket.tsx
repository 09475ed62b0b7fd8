import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import { clockText, momentText, spanText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { EventSession } from '#shared/events/places/rules'
import { sessionsIn } from '#shared/events/places/severalSessions'
import type { Ticket as TicketValue } from '#shared/events/ticket/ticket'
import type { VenuePoint } from '#shared/events/venue/point'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { spoken } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { copyVenue, showMap } from '../detail/VenueActs'
import { TicketAnswers } from './TicketAnswers'
import { TicketFamily } from './TicketFamily'
import { TicketRow } from './TicketRow'
import { ticketTexts as texts } from './ticketTexts'
import './Ticket.scss'
import type { InCalendar } from './useCalendar'

interface Props {
  view: EventView
  ticket: TicketValue | undefined
  inCalendar: InCalendar
  now: number
  onSettled: () => void
}

/** 报名票: the number, when, where, what to bring, and what its holder answered. */
export function Ticket({ view: { event, mine }, ticket, inCalendar, now, onSettled }: Props) {
  const chosen = sessionsIn(mine ?? {})
  const sessions =
    event.sessions?.filter(({ id }) => chosen.includes(id)).sort((one, other) => one.startsAt - other.startsAt) ?? []
  const reserve = event.reserves?.find(({ id }) => id === mine?.reserve)
  return (
    <Card className="ticket" marked>
      <View className="ticket__head">
        <TicketNumber number={ticket?.number} isInTeam={event.team !== undefined} />
      </View>
      {now < event.endsAt && (
        <TicketRow label={texts.checkIn} act={{ label: texts.toCard, onPress: () => open('memberCard') }}>
          {texts.checkInSays}
        </TicketRow>
      )}
      {inCalendar === 'outdated' && <Notice tone="warn">{texts.moved}</Notice>}
      {sessions.length <= 1 && <TicketRow label={texts.when}>{whenOf(event, sessions[0], now)}</TicketRow>}
      {sessions.length > 1 &&
        sessions.map(({ id, name, startsAt }) => (
          <TicketRow key={id} label={texts.session}>
            {name}，{momentText(startsAt, now)}
          </TicketRow>
        ))}
      <TicketRow label={texts.where} act={{ label: texts.copyPlace, onPress: () => copyVenue(event.venue) }}>
        {event.venue}
      </TicketRow>
      {event.point && <MapRow venue={event.venue} point={event.point} />}
      {sessions.length === 1 && <TicketRow label={texts.session}>{sessions[0]?.name}</TicketRow>}
      {reserve && <TicketRow label={texts.reserve}>{texts.reserved(reserve.name)}</TicketRow>}
      {ticket && <TicketFamily event={event} ticket={ticket} now={now} />}
      {event.bring && <TicketRow label={texts.bring}>{event.bring}</TicketRow>}
      <TicketRow label={texts.organiser}>{event.organiser}</TicketRow>
      {event.questions.length > 0 && ticket && (
        <TicketAnswers event={event} ticket={ticket} lacks={mine?.lacks} now={now} onSettled={onSettled} />
      )}
    </Card>
  )
}

/** The lasting number, large enough to be read across a table. */
function TicketNumber({ number, isInTeam }: { number: number | undefined; isInTeam: boolean }) {
  if (number === undefined) return <View className="ticket__says">{texts.numberWaits}</View>
  return (
    <>
      <View className="ticket__number" {...spoken({ label: `${number} ${texts.numberUnit}` })}>
        <View className="ticket__digits">{texts.number(number)}</View>
        <View>{texts.numberUnit}</View>
      </View>
      <View className="ticket__says">{isInTeam ? texts.numberInTeam(number) : texts.numberSays(number)}</View>
    </>
  )
}

function whenOf({ startsAt, endsAt }: UnionEvent, session: EventSession | undefined, now: number): string {
  if (session) return momentText(session.startsAt, now)
  return `${spanText(startsAt, endsAt, now)}，${texts.starts(clockText(startsAt))}`
}

function MapRow(place: { venue: string; point: VenuePoint }) {
  return (
    <TicketRow label={texts.map} act={{ label: texts.seeMap, onPress: () => showMap(place) }}>
      {texts.mapSays}
    </TicketRow>
  )
}
