import type { PersonContext } from '#server/context'
import type { UnionEvent } from '#shared/events/event'
import {
  type Companion,
  type CompanionChoice,
  decideFamily,
  type FamilyRefusal,
} from '#shared/events/family/familyRule'
import { done, type Result, refused } from '#shared/result'
import { relativesOf } from '../../family/feature'
import { type BroughtAlong, guestsOf } from './companions'

interface Bringing {
  family?: CompanionChoice[] | undefined
  guardian?: number | undefined
  session?: string | undefined
  memberId: string
}

/** Whom somebody brings along, in the words that are kept and by the names of the place book. */
export interface Party {
  guests: string[]
  along: BroughtAlong | undefined
}

/**
 * 带谁去. Reads those who were chosen from what the person has written down; whoever was deleted there meanwhile is not
 * known any more.
 */
export async function bringAlong(
  context: PersonContext,
  event: UnionEvent,
  { family = [], guardian, session, memberId }: Bringing
): Promise<Result<Party, FamilyRefusal | 'family_unknown' | 'relative_twice'>> {
  const known = family.length > 0 ? await relativesOf(context, context.person.id) : []
  const byId = new Map(known.map((relative) => [relative.id, relative]))
  const chosen = family.flatMap(({ id, ...choice }) => {
    const relative = byId.get(id)
    return relative ? [{ name: relative.name, birthYear: relative.birthYear, ...choice }] : []
  })
  if (chosen.length < family.length) return refused('family_unknown')
  if (new Set(family.map(({ id }) => id)).size < family.length) return refused('relative_twice')
  const startsAt = event.sessions?.find(({ id }) => id === session)?.startsAt ?? event.startsAt
  const companions = chosen.map(({ notSame: _notSame, ...companion }): Companion => companion)
  const decision = decideFamily(event.family, { companions, guardian, startsAt })
  if (!decision.ok) return decision
  if (companions.length === 0) return done({ guests: [], along: undefined })
  const guests = await guestsOf(context.store, event.id, chosen, memberId)
  return done({
    guests,
    along: { companions, ...(guardian !== undefined && { guardian: { version: guardian, at: context.now } }) },
  })
}
