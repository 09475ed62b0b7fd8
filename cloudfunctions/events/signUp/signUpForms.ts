import { createHash } from 'node:crypto'
import type { Store } from '#server/store'
import type { Turn } from '#shared/events/places/placeBook'
import type { SealedCompanions } from '../family/companions'
import type { SealedAnswers } from '../storedRegistration'

/**
 * 报名表. What somebody filled in, from before the place is taken until it stands in the registration: whoever dies in
 * between has lost no word.
 */
export interface SignUpForm {
  id: string
  at: number
  answers?: SealedAnswers
  companions?: SealedCompanions
  /** It says who comes along and nothing else, not even that nobody does. */
  of?: 'family'
}

/** A form: without answers, or without companions, it has none; `kept` where it says nothing of either. */
export interface FilledIn {
  answers?: SignUpForm['answers'] | 'kept'
  companions?: SignUpForm['companions'] | 'kept'
}

/** What a form says: whoever chose otherwise brings the companions of before, and whoever brings others has chosen the same. */
export function saidIn(form: SignUpForm | undefined, chosen: number | undefined): FilledIn | undefined {
  if (form?.of === 'family') return { answers: 'kept', ...(form.companions && { companions: form.companions }) }
  return chosen === undefined ? (form ?? {}) : form && { ...form, companions: 'kept' }
}

/** Forms of one person for different companions or options stand apart, so that a turn finds its own. */
export function formId(registrationId: string, { people, stock = [] }: Pick<Turn, 'people' | 'stock'>): string {
  const parts = [...people, ...stock.map(({ key }) => key)]
  const whose = createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 12)
  return `${registrationId}:${whose}`
}

/** Keeps what was filled in, if anything was; answers what is to be dropped afterwards. */
export async function keepForm({ signUpForms }: Store, form: SignUpForm): Promise<SignUpForm | undefined> {
  if (!form.answers && !form.companions && !form.of) return undefined
  await signUpForms.put(form)
  return form
}

/** The form stands in the registration now, or nobody gets in with it; one that came later stays. */
export async function dropForm({ signUpForms }: Store, form: SignUpForm | undefined): Promise<void> {
  if (form) await signUpForms.remove({ _id: form.id, at: form.at })
}
