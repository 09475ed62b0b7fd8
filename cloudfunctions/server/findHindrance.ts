import type { AnyAction } from '#shared/contract'
import { consentMissing } from '#shared/privacy/statementVersion'
import type { Refusal } from '#shared/reason'
import type { Call } from './context'

/**
 * What keeps a person from an action of their own: an account that waits to be removed, or no consent yet. A client of
 * before 2026-11-28 cannot ask for consent, and is let go on, unless the person has taken theirs back.
 */
export function findHindrance(
  { kind, who, whileLeaving, collects }: AnyAction,
  { person, asksConsent }: Call
): Refusal | undefined {
  if (!person || kind === 'reads' || who === 'anyone') return undefined
  if (person.leaving && !whileLeaving) return 'leaving'
  const isAsked = asksConsent || person.tookBackAt !== undefined
  return collects && isAsked ? consentMissing(person.agreed) : undefined
}
