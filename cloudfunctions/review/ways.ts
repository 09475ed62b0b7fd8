import type { PersonContext } from '#server/context'
import { ALONE_AFTER_MS } from '#shared/review/alone'
import type { ReviewKind, ReviewWays } from '#shared/review/ways'
import type { ReviewCard } from './card'
import { findOthers, whoseOwn } from './humans'

/** Things of one kind, and what ways there are for whoever asks about one of them. */
export interface ReviewSource {
  kind: ReviewKind
  ways: (id: string, context: PersonContext) => Promise<ReviewWays>
}

declare module '#server/feature' {
  interface Feature {
    /** What the feature has that somebody else must look at. */
    reviews?: readonly ReviewSource[]
  }
}

/** The ways of a card's things. */
export function waysOf<Row extends { id: string }>(kind: ReviewKind, card: ReviewCard<Row>): ReviewSource {
  return {
    kind,
    async ways(id, context) {
      const { store, person } = context
      const row = await card.rows(store).get(id)
      const { askedBy, askedAt } = card.asked(row)
      const isOwn = (await whoseOwn(store, person, [askedBy]))(askedBy)
      const others = (await findOthers(store, person, card.holders)).length
      const hindrance = card.hindrance?.(row, context)
      const isAlone = isOwn && others === 0
      return { isOwn, others, ...(hindrance && { hindrance }), ...(isAlone && { aloneAt: askedAt + ALONE_AFTER_MS }) }
    },
  }
}
