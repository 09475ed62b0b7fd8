import { View } from '@tarojs/components'
import type { PlaceCount } from '#shared/events/event'
import { sessionsIn } from '#shared/events/places/severalSessions'
import type { EventView } from '#shared/events/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Meter } from '#ui/lists/Meter'
import { eventTexts, sessionTexts } from '../texts'
import './PlacesCard.scss'
import { eventUnit } from './registrationWords'
import { PoolLines, SessionRows } from './SessionRows'
import { type EventSeat, seatsOf } from './seatsOf'

const SINGLE_SEATS = 12

interface Props {
  view: EventView
  /** The session that the reader has chosen. */
  session: string | undefined
  onSession: (session: string) => void
  now: number
}

/** The places of an event: single seats up to twelve, a bar above that; its sessions and reserves where it has them. */
export function PlacesCard({ view, session, onSession, now }: Props) {
  const { capacity, left, waiting } = view.count
  const [only] = view.sessions ?? []
  const isOver = now >= view.event.endsAt
  return (
    <Card className="places-card">
      <View className="places-card__head">
        <View className="places-card__title">{eventTexts.places}</View>
        <View>
          共 {capacity}，已报 {capacity - left}
        </View>
      </View>
      {!only && (capacity <= SINGLE_SEATS ? <Seats view={view} /> : <Bar count={view.count} isOver={isOver} />)}
      {only && view.sessions?.length === 1 && <PoolLines pools={only.pools} now={now} />}
      {view.sessions && view.sessions.length > 1 && (
        <SessionRows
          sessions={view.sessions}
          chosen={view.mine ? sessionsIn(view.mine) : session === undefined ? [] : [session]}
          isSeveral={mayHaveSeveral(view)}
          onChoose={view.mine && view.mine.status !== 'confirmed' ? undefined : onSession}
          now={now}
        />
      )}
      {mayHaveSeveral(view) && (
        <View className="places-card__note">
          {sessionTexts.each(view.event.sessionsEach ?? 1, sessionsIn(view.mine ?? {}).length)}
        </View>
      )}
      {waiting > 0 && !isOver && (
        <View className="places-card__note">
          另有 {waiting} {eventUnit(view.event)}在候补
        </View>
      )}
      {view.colleagues > 0 && <View className="places-card__note">您的企业已有 {view.colleagues} 人报上</View>}
    </Card>
  )
}

/** Whether its reader has a place in an event of which they may have several sessions. */
function mayHaveSeveral({ event, mine }: EventView): boolean {
  return event.sessionsEach !== undefined && mine?.status === 'confirmed'
}

/** Of an event that is over nothing is left to take. */
function Bar({ count: { capacity, left, waiting }, isOver }: { count: PlaceCount; isOver: boolean }) {
  return (
    <View className="places-card__bar">
      <Meter part={(capacity - left) / capacity} />
      {!isOver && <View>{left > 0 ? `余 ${left}${waiting > 0 ? '，给候补' : ''}` : '已满'}</View>}
    </View>
  )
}

function Seats({ view }: { view: EventView }) {
  return (
    <View className="seats">
      {seatsOf(view).map((seat) => (
        <View key={seat.number} className={`seat seat--${seat.kind}`}>
          <SeatWords seat={seat} />
        </View>
      ))}
    </View>
  )
}

function SeatWords({ seat }: { seat: EventSeat }) {
  if (seat.kind === 'free') return <View>空着</View>
  if (seat.kind === 'line') return <View>给候补</View>
  if (seat.kind === 'next') return <View>第 {seat.number} 个</View>
  return (
    <>
      <Icon name="check" size={18} />
      <View>{seat.kind === 'mine' ? '您的' : '已报'}</View>
    </>
  )
}
