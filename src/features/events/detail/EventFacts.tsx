import { Text, View } from '@tarojs/components'
import { clockText, spanText } from '#shared/beijingTime'
import { eventLines } from '#shared/events/eventLines'
import { placeRules } from '#shared/events/places/placeRules'
import { rainText } from '#shared/events/rain/rainText'
import refusals from '#shared/events/refusals.json'
import { type ConditionRefusal, decideRegistration } from '#shared/events/registration'
import type { EventView } from '#shared/events/view'
import { whoMayText } from '#shared/events/whoMayText'
import type { BoundMember } from '#shared/membership/member'
import { Fact } from '#ui/lists/Fact'
import { registerTexts } from '../texts'
import { detailTexts } from './detailTexts'
import './EventFacts.scss'
import { VenueActs } from './VenueActs'

interface Props {
  view: EventView
  member: BoundMember | undefined
  /** True while it is not certain who reads: the station still checks that, or the cloud could not be asked. */
  waits: boolean
  now: number
}

/** The facts of an event: when, where, who may come, and whether this member may. */
export function EventFacts({ view: { event, mine, openToNames, barred }, member, waits, now }: Props) {
  const decision = decideRegistration(event, member, now)
  return (
    <View className="event-facts">
      <Fact icon="calendar">
        {spanText(event.startsAt, event.endsAt, now)}，{clockText(event.startsAt)} 开始
      </Fact>
      {eventLines(event).map(({ icon, label, isNamed, text }) => (
        <Fact key={label} icon={icon}>
          {isNamed ? `${label}：${text}` : text}
          {icon === 'place' && <VenueActs event={event} />}
        </Fact>
      ))}
      {event.rainPlan && <Fact icon="place">{detailTexts.rain(rainText(event.rainPlan, now))}</Fact>}
      <Fact icon="people">
        {whoMayText(event, openToNames)}
        {decision.ok && !mine && !barred && !event.only?.ages && (
          <Text className="event-facts__yes">，{registerTexts.checked}</Text>
        )}
        {!decision.ok && !mine && !waits && isAboutMe(decision.reason) && (
          <View className="event-facts__no">{refusals[decision.reason]}</View>
        )}
        {decision.ok && !mine && barred && <View className="event-facts__no">{barred.text}</View>}
      </Fact>
      {placeRules(event, now).map((rule) => (
        <Fact key={rule} icon="paper">
          {rule}
        </Fact>
      ))}
      <Fact icon="building">主办：{event.organiser}</Fact>
    </View>
  )
}

/** Whether a refusal is about the person. The others, as closed or cancelled, stand elsewhere on the page. */
function isAboutMe(reason: ConditionRefusal): boolean {
  return reason === 'not_bound' || reason === 'members_only' || reason === 'not_eligible'
}
