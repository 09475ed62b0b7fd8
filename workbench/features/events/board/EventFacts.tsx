import { momentText } from '#shared/beijingTime'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { eventLines } from '#shared/events/eventLines'
import { conditionLines, fairnessLines } from '#shared/events/fairness/ruleText'
import { familyWords } from '#shared/events/family/familyWords'
import { formLines } from '#shared/events/form/formLines'
import type { CeilingRule } from '#shared/events/places/rules'
import { savingLines } from '#shared/events/places/savesUp'
import { severalLines } from '#shared/events/places/severalSessions'
import { rainText } from '#shared/events/rain/rainText'
import { rotationLines } from '#shared/events/rotation/groundsText'
import { teamLines } from '#shared/events/team/teamWords'
import { sayPoint } from '#shared/events/venue/point'
import { metresText, withinOf } from '#shared/events/venue/within'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { useUnions } from '../../../useUnions'
import { ruleTexts } from '../form/rules/ruleTexts'
import { boardTexts as texts } from './boardTexts'
import './EventFacts.css'

export function EventFacts({ event }: { event: UnionEvent }) {
  const { kind, startsAt, endsAt, opensAt, closesAt, organiser, hasWaitlist, cancelledReason, summary } = event
  const { offer, ceiling, family, team, handOver, approval, only, fairness } = event
  const whoMay = useWhoMay(event.openTo)
  const now = Date.now()
  return (
    <Panel title={texts.facts} className="event-facts">
      <Facts
        facts={[
          [texts.cancelled, cancelledReason],
          [texts.when, texts.to(momentText(startsAt, now), momentText(endsAt, now))],
          [texts.registration, texts.to(momentText(opensAt, now), momentText(closesAt, now))],
          ...eventLines(event).map(({ label, text }): [string, string] => [label, text]),
          [eventFields.point.label, event.point && sayPoint(event.point)],
          [eventFields.selfWithin.label, withinText(event)],
        ]}
      />
      <Facts
        facts={[
          [eventFields.openTo.label, whoMay],
          [texts.waitlist, hasWaitlist ? (offer ? texts.offers(offer.hours) : texts.hasWaitlist) : texts.noWaitlist],
          [eventFields.ceiling.label, ceiling && ceilingText(ceiling)],
          [eventFields.sessionsEach.label, severalLines(event.sessionsEach).join('；')],
          [eventFields.family.label, family && familyWords(family)],
          [eventFields.savesUp.label, savingLines(event).join('')],
          [eventFields.team.label, team && teamLines(team).join('；')],
          [eventFields.rainPlan.label, rainText(event.rainPlan, Date.now())],
          [eventFields.takeaways.label, event.takeaways?.map(({ name }) => name).join('、')],
          [texts.handOver, handOver && texts.handsOver],
          [eventFields.approval.label, approval && ruleTexts.approvals[approval]],
          [eventFields.only.label, conditionLines(only).join('；')],
          [eventFields.rotation.label, event.rotation && rotationLines(kind).join('；')],
          [eventFields.fairness.label, fairnessLines(fairness).join('；')],
          [eventFields.kind.label, eventKindName[kind]],
          [texts.organiser, organiser],
        ]}
      />
      <Facts facts={[[eventFields.summary.label, summary]]} />
      <Facts
        facts={[
          [eventFields.steps.label, event.steps.map((step, index) => `${index + 1}. ${step}`).join('　')],
          ...formLines(event.questions).map(({ label, text }): [string, string] => [label, text]),
        ]}
      />
    </Panel>
  )
}

function withinText(event: UnionEvent): string | undefined {
  const within = withinOf(event)
  return within && texts.within(metresText(within))
}

const NAMED = 6

/** The line that says who may take part; of many unions it names the first few. */
function useWhoMay(openTo: OpenTo): string {
  const { nameOf } = useUnions(openTo.kind === 'unions')
  if (openTo.kind === 'everyone') return texts.everyone
  if (openTo.kind === 'members') return texts.members
  if (openTo.kind === 'invited') return texts.invited(openTo.memberIds.length)
  const names = openTo.unionIds.slice(0, NAMED).flatMap((id) => nameOf(id) ?? [])
  return texts.unions(openTo.unionIds.length, names)
}

function ceilingText({ of, most, byChair }: CeilingRule): string {
  return byChair ? ruleTexts.byChair : texts.ceiling(ruleTexts.ceilingOf[of], most)
}
