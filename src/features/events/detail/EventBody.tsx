import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import { inSinglePage } from '#platform/singlePage'
import { STREET } from '#shared/access/role'
import { nearText } from '#shared/beijingTime'
import { orderOf, wayOf } from '#shared/events/order/wayOf'
import type { EventCard, EventView } from '#shared/events/view'
import { unionsLedBy } from '#shared/identity/caller'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Picture } from '#ui/Picture'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { ContactCells } from '../../directory/feature'
import { eventTag } from '../feed/cardWords'
import { LotteryCard } from '../lottery/LotteryCard'
import { RotationCard } from '../rotation/RotationCard'
import { eventTexts } from '../texts'
import './EventBody.scss'
import { PleaCard } from '../fairness/PleaCard'
import { HandingToMeCard } from '../handOver/HandingToMeCard'
import { MovedCard } from '../moved/MovedCard'
import { posterTexts } from '../poster/posterTexts'
import { TeamCell } from '../team/TeamCell'
import { hasTicket, OwnTicket, WaitingAnswers } from '../ticket/OwnTicket'
import type { InCalendar } from '../ticket/useCalendar'
import { AfterwardsCells } from './AfterwardsCells'
import { detailTexts } from './detailTexts'
import { EventFacts } from './EventFacts'
import { EventSteps } from './EventSteps'
import { OfferCard } from './OfferCard'
import { PlacesCard } from './PlacesCard'
import { QueueCard } from './QueueCard'
import { RainCell } from './RainCell'
import { untilText } from './registrationWords'
import { TakeawayCells } from './TakeawayCells'

interface Props {
  view: EventView
  session: string | undefined
  onSession: (session: string) => void
  /** Gives back what is offered, and stays in line. */
  onAnswer: () => void
  /** Asks whether to give the place back. */
  onLeave: () => void
  inCalendar: InCalendar
  onChanged: () => void
  now: number
}

/** The part of an event's page that one reads before one decides. */
export function EventBody({ view, session, onSession, onAnswer, onLeave, inCalendar, onChanged, now }: Props) {
  const { me, member } = useMe()
  const { event, mine, barred } = view
  const [led] = unionsLedBy(me)

  return (
    <View className="event-body">
      <Picture name={event.kind} shape="wide" />
      <EventHead view={view} now={now} />
      {mine?.status === 'offered' && event.offer && (
        <OfferCard
          until={mine.until}
          hours={event.offer.hours}
          session={event.sessions?.find(({ id }) => id === mine.session)}
          onWait={onAnswer}
        />
      )}
      <AfterwardsCells view={view} isMember={member !== undefined} now={now} />
      <MovedCard view={view} now={now} onLeave={onLeave} onChanged={onChanged} />
      <HandingToMeCard view={view} now={now} />
      {event.state !== 'cancelled' && <TeamCell view={view} now={now} />}
      {event.cancelledReason && <Notice tone="bad">活动取消：{event.cancelledReason}</Notice>}
      {hasTicket(view) ? (
        <OwnTicket view={view} inCalendar={inCalendar} now={now} onChanged={onChanged} />
      ) : (
        <EventFacts view={view} member={member} waits={inSinglePage || !me || me.bindingWaits} now={now} />
      )}
      {!mine && barred?.reason === 'paused' && <PleaCard eventId={event.id} plea={barred.plea} onPleaded={onChanged} />}
      {event.state !== 'cancelled' && view.lottery && <LotteryCard event={event} lottery={view.lottery} now={now} />}
      {event.state !== 'cancelled' && view.rotation && (
        <RotationCard event={event} rotation={view.rotation} now={now} />
      )}
      {mine?.status === 'waitlisted' && <QueueCard mine={mine} view={view} now={now} />}
      {mine && !hasTicket(view) && event.state !== 'cancelled' && <WaitingAnswers view={view} now={now} />}
      {event.state !== 'cancelled' && showsPlaces(view) && (
        <PlacesCard view={view} session={session} onSession={onSession} now={now} />
      )}
      {event.state !== 'cancelled' && !hasTicket(view) && <EventSteps steps={event.steps} />}
      {event.summary && (
        <View>
          <SectionTitle title={eventTexts.about} />
          <Card className="event-body__summary">{event.summary}</Card>
        </View>
      )}
      <BrandCell view={view} />
      <TakeawayCells view={view} />
      <RainCell view={view} now={now} onChanged={onChanged} />
      <EventCompetitions view={view} />
      {!inSinglePage && event.state !== 'cancelled' && (
        <ContactCells unionId={event.unionId === STREET ? member?.unionId : event.unionId} />
      )}
      {!inSinglePage && me && (
        <Card className="rows">
          <Cell
            icon="notice"
            title={eventTexts.say}
            note={eventTexts.sayNote}
            onPress={() => open('say', { topic: 'events', about: 'event', aboutId: event.id, aboutName: event.title })}
          />
        </Card>
      )}
      {led && !event.ceiling?.byChair && ['open', 'full'].includes(view.phase) && (
        <Card className="rows">
          <Cell
            icon="people"
            title={eventTexts.enrol}
            note={eventTexts.enrolHint}
            onPress={() => open('enrol', { id: event.id, union: led })}
          />
        </Card>
      )}
      {!inSinglePage && !PAST.includes(view.phase) && (
        <Card className="rows">
          <Cell
            icon="share"
            title={posterTexts.offer}
            note={posterTexts.offerHint}
            onPress={() => open('poster', { id: event.id, title: event.title })}
          />
        </Card>
      )}
      {inSinglePage ? <Notice tone="plain">{eventTexts.inSinglePage}</Notice> : <EventArticles view={view} now={now} />}
    </View>
  )
}

/** Phases in which nobody is asked to come any more. */
const PAST: EventView['phase'][] = ['draft', 'cancelled', 'finished']

/** Before the order stands nobody has a place: then it is told only which sessions there are. */
function showsPlaces(view: EventView): boolean {
  return !wayOf(view.event) || orderOf(view)?.state === 'drawn' || view.event.sessions !== undefined
}

/** The head of the page: the state first, then the name. */
function EventHead({ view, now }: { view: EventView; now: number }) {
  const { event } = view
  return (
    <View className="event-head">
      <View className="event-head__state">
        <Tag {...eventTag({ phase: view.phase, ...(view.mine && { mine: view.mine }), ...orderTold(view) })} />
        <View className="event-head__until">{untilText(view, now)}</View>
      </View>
      <View className="event-head__title" {...heading(1)}>
        {event.title}
      </View>
    </View>
  )
}

/** What a card of the list says of the order. */
function orderTold(view: EventView): Pick<EventCard, 'lottery' | 'rotation'> {
  const { lottery, rotation } = view.event
  const order = orderOf(view)
  const entered = order?.mine && order.state !== 'drawn' && { entered: true as const }
  return { ...(lottery && { lottery: { ...lottery, ...entered } }), ...(rotation && { rotation: { ...entered } }) }
}

/** The page of the season with its other events, and that of the brand with every edition before this one. */
function BrandCell({ view: { brand, event } }: { view: EventView }) {
  const { season } = event
  if (!brand && !season) return null
  return (
    <Card className="rows">
      {season && (
        <Cell
          icon="star"
          title={season.title}
          note={detailTexts.season}
          onPress={() => open('season', { id: season.id })}
        />
      )}
      {brand && (
        <Cell
          icon="star"
          title={brand.title}
          note={detailTexts.brand}
          onPress={() => open('brand', { id: brand.id })}
        />
      )}
    </Card>
  )
}

/** Competitions in the event, each with its rounds and its order. */
function EventCompetitions({ view: { competitions = [] } }: { view: EventView }) {
  if (competitions.length === 0) return null
  return (
    <Card className="rows">
      {competitions.map(({ id, name }) => (
        <Cell
          key={id}
          icon="star"
          title={name}
          note={eventTexts.competition}
          onPress={() => open('competition', { id })}
        />
      ))}
    </Card>
  )
}

/** Articles about the event: how to get there, who plays whom, how it went. */
function EventArticles({ view: { articles = [] }, now }: { view: EventView; now: number }) {
  if (articles.length === 0) return null
  return (
    <View>
      <SectionTitle title={eventTexts.articles} />
      <Card className="rows">
        {articles.map(({ id, title, publishedAt }) => (
          <Cell
            key={id}
            icon="paper"
            title={title}
            note={publishedAt ? nearText(publishedAt, now) : undefined}
            onPress={() => open('article', { id, via: 'event' })}
          />
        ))}
      </Card>
    </View>
  )
}
