import { momentText } from '#shared/beijingTime'
import { type EventField, eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { conditionLines, fairnessLines } from '#shared/events/fairness/ruleText'
import { questionText } from '#shared/events/form/questionText'
import { savingLines } from '#shared/events/places/savesUp'
import { rainText } from '#shared/events/rain/rainText'
import { metresText } from '#shared/events/venue/within'
import type { FieldOf } from '../../../drafts/mergeFields'
import { type QuestionWords, toQuestion } from '../questions/questionWords'
import type { EventWords } from './eventWords'
import { formTexts as texts } from './formTexts'
import { toConditions, toFairness } from './peopleRuleWords'
import { ruleTexts } from './rules/ruleTexts'

type Name = FieldOf<EventWords>

export function eventFieldLabel(field: Name): string {
  if (field === 'memberIds') return texts.whichPeople
  return field === 'unionIds' ? texts.whichUnions : eventFields[field].label
}

/** A field of the form as people read it, to be set beside another's; `unionName` knows the unions. */
export function eventFieldText(words: EventWords, field: Name, unionName: (id: string) => string | undefined): string {
  if (field === 'unionIds') return words.unionIds.map((id) => unionName(id) ?? texts.unionGone).join('、')
  if (field === 'memberIds') return texts.invitedCount(words.memberIds.length)
  const own = special(words, field)
  if (own !== undefined) return own
  const value = words[field]
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}

/** What is no plain word or number. */
function special(words: EventWords, field: EventField): string | undefined {
  const { kind, openTo, steps, questions } = words
  switch (field) {
    case 'kind':
      return kind ? eventKindName[kind] : ''
    case 'openTo':
      return texts[openTo]
    case 'rainPlan':
      return planText(words.rainPlan)
    case 'takeaways':
      return words.takeaways.map(({ name }) => name).join('、')
    case 'approval':
      return ruleTexts.approvals[words.approval ?? 'none']
    case 'selfWithin':
      return words.selfWithin ? texts.within(metresText(words.selfWithin)) : texts.withinAny
    case 'steps':
      return steps.join('、')
    case 'sessions':
      return words.sessions.map(({ name, capacity }) => `${name} ${capacity ?? ''}`).join('、')
    case 'reserves':
      return words.reserves.map(({ name, places }) => `${name} ${places ?? ''}`).join('、')
    case 'ceiling':
      if (words.ceiling?.byChair) return ruleTexts.byChair
      return words.ceiling
        ? `${ruleTexts.ceilingOf[words.ceiling.of]} ${words.ceiling.most ?? ''}`
        : ruleTexts.noCeiling
    case 'only':
      return conditionLines(toConditions(words.only)).join('、')
    case 'fairness':
      return fairnessLines(toFairness(words.fairness)).join('、')
    case 'offer':
      return words.offer ? `${ruleTexts.ask} ${words.offer.hours ?? ''}` : ruleTexts.direct
    case 'savesUp':
      return words.savesUp ? savingLines({ savesUp: { hours: words.savesUp.hours ?? 0 } }).join('') : ruleTexts.goesOn
    case 'lottery':
      return words.lottery ? lotteryText(words.lottery) : ruleTexts.ways.tap
    case 'questions':
      return questionLines(questions)
    case 'startsAt':
    case 'endsAt':
    case 'opensAt':
    case 'closesAt': {
      const at = words[field]
      return at === undefined ? '' : momentText(at, Date.now())
    }
    default:
      return undefined
  }
}

/** Questions, one a line, as two people compare them. */
export function questionLines(questions: QuestionWords[]): string {
  const all = questions.map(toQuestion)
  return all.map((question) => questionText(question, all)).join('\n')
}

function lotteryText({ drawsAt }: NonNullable<EventWords['lottery']>): string {
  return drawsAt === undefined ? ruleTexts.ways.lot : `${ruleTexts.ways.lot} ${momentText(drawsAt, Date.now())}`
}

function planText(plan: EventWords['rainPlan']): string {
  const { venue = '', startsAt } = plan ?? {}
  return rainText({ venue, ...(startsAt !== undefined && { startsAt }) }, Date.now())
}
