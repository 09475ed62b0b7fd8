import { momentText } from '#shared/beijingTime'
import { conditionLines, fairnessLines } from '#shared/events/fairness/ruleText'
import { familyWords } from '#shared/events/family/familyWords'
import { savingLines } from '#shared/events/places/savesUp'
import { severalLines } from '#shared/events/places/severalSessions'
import { teamLines as teamLinesOf } from '#shared/events/team/teamWords'
import type { EventWords } from './eventWords'
import { formTexts as texts } from './formTexts'
import { toConditions, toFairness } from './peopleRuleWords'

/** The sentence before publishing: who will see the event and register, from when, and what comes when it is full. */
export function publishWords(
  {
    openTo,
    unionIds,
    memberIds,
    opensAt = 0,
    capacity,
    hasWaitlist,
    lottery,
    rotation,
    family,
    team,
    only,
    fairness,
    sessionsEach,
    savesUp,
  }: EventWords,
  now: number
): string {
  const who = {
    everyone: texts.whoEveryone,
    members: texts.whoMembers,
    unions: texts.whoUnions(unionIds.length),
    invited: texts.whoInvited(memberIds.length),
  }
  const places = capacity ?? 0
  const rules = [
    ...severalLines(sessionsEach ?? undefined),
    ...familyLines(family),
    ...(savesUp?.hours ? savingLines({ savesUp: { hours: savesUp.hours } }) : []),
    ...teamLines(team),
    ...conditionLines(toConditions(only)),
    ...fairnessLines(toFairness(fairness)),
  ]
  return [
    openTo === 'everyone' ? texts.publishWho(who.everyone) : who[openTo],
    opensAt > now ? texts.publishWhen(momentText(opensAt, now), places) : texts.publishOpen(places),
    lottery ? texts.publishLottery(momentText(lottery.drawsAt ?? 0, now)) : '',
    rotation ? texts.publishRotation : '',
    hasWaitlist && !lottery && !rotation ? texts.publishWaitlist : '',
    rules.length > 0 ? texts.publishRules(rules.join('；')) : '',
  ].join('')
}

function teamLines(team: EventWords['team']): string[] {
  const { kind, least, most, hours, women, colleagues } = team ?? {}
  if (!kind || least == null || most == null || hours == null) return []
  return teamLinesOf({ kind, least, most, hours, ...(women && { women }), ...(colleagues && { colleagues }) })
}

/** The form is whole by then; half filled it has nothing to say. */
function familyLines(family: EventWords['family']): string[] {
  const { youngest, oldest, most, least } = family ?? {}
  if (!family || youngest == null || oldest == null || most == null) return []
  return [familyWords({ youngest, oldest, most, least: least ?? 0 })]
}
