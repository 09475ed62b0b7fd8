import type { PersonContext } from '#server/context'
import type { RoleKind } from '#shared/access/role'
import type { Person } from '#shared/identity/person'
import { aloneFrom } from '#shared/review/alone'
import type { ReviewKind, ReviewWays } from '#shared/review/ways'
import type { ReviewCard } from './card'
import { findOthers, whenEndedOthers, whoseOwn } from './humans'

/** Things of one kind, and what ways there are for whoever asks about one of them. */
export interface ReviewSource {
  kind: ReviewKind
  ways: (id: string, context: PersonContext) => Promise<ReviewWays>
  /** What a reminder says, and to whom it goes. */
  reminder: (id: string, context: PersonContext) => Promise<Reminder>
}

interface Reminder {
  about: string
  asker: Pick<Person, 'id' | 'member'>
  askedAt: number
  holders: readonly RoleKind[]
  /** Page of the phone where it is. */
  path?: string
}

/** What a reminder says of one row: its words and its page on the phone. */
type Wording<Row> = (row: Row) => Pick<Reminder, 'about' | 'path'>

declare module '#server/feature' {
  interface Feature {
    /** What the feature has that somebody else must look at. */
    reviews?: readonly ReviewSource[]
  }
}

/** The ways of a card's things. */
export function waysOf<Row extends { id: string }>(
  kind: ReviewKind,
  card: ReviewCard<Row>,
  wording: Wording<Row> = () => ({ about: card.name })
): ReviewSource {
  return {
    kind,
    async ways(id, context) {
      const { store, person, now } = context
      const row = await card.rows(store).get(id)
      const { askedBy, askedAt } = card.asked(row)
      const isOwn = (await whoseOwn(store, person, [askedBy]))(askedBy)
      const others = (await findOthers(store, person, card.holders)).length
      const hindrance = card.hindrance?.(row, context)
      const isAlone = isOwn && others === 0
      if (!isAlone) return { isOwn, others, ...(hindrance && { hindrance }) }
      const endedAt = await whenEndedOthers(store, { asker: person, kinds: card.holders, now })
      const aloneAt = aloneFrom({ askedAt, endedAt })
      return { isOwn, others, ...(hindrance && { hindrance }), ...(endedAt && { endedAt }), aloneAt }
    },
    async reminder(id, { store }) {
      const row = await card.rows(store).get(id)
      const { askedBy, askedAt } = card.asked(row)
      const asker = (await store.people.find(askedBy)) ?? { id: askedBy }
      return { ...wording(row), asker, askedAt, holders: card.holders }
    },
  }
}
