import { EVENT_FIELDS, eventFields, type FieldWith } from '#shared/events/eventFields'
import type { FamilyRule } from '#shared/events/family/familyRule'
import type { Question } from '#shared/events/form/question'
import type { WrittenEvent } from '#shared/events/input'
import type { RainPlan } from '#shared/events/rain/rainPlan'

type VettedField = FieldWith<{ isVetted: true }>

const VETTED = EVENT_FIELDS.filter((field): field is VettedField => eventFields[field].isVetted)

/** Everything in an event that people read, as plain words for vetting; an event older than a field has none there. */
export function wordsOfEvent(event: Pick<WrittenEvent, VettedField>): string {
  return VETTED.flatMap((field) => wordsIn(event[field]))
    .filter(Boolean)
    .join('\n')
}

function wordsIn(value: string | (string | Question | { name: string })[] | FamilyRule | RainPlan = []): string[] {
  if (typeof value === 'string') return [value]
  if ('venue' in value) return [value.venue]
  if (!Array.isArray(value)) return [value.food ?? '', ...(value.care ?? [])]
  return value.flatMap((each) => {
    if (typeof each === 'string') return each
    return 'label' in each ? wordsOfQuestion(each) : each.name
  })
}

function wordsOfQuestion({ label, options = [], hint, sensitive, consent }: Question): string[] {
  return [label, ...options, hint ?? '', sensitive?.purpose ?? '', consent?.text ?? '']
}
