import { open } from '#server/action'
import type { PersonContext } from '#server/context'
import type { Feature } from '#server/feature'
import { RequestFault } from '#server/RequestFault'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'
import { reviewContract } from '#shared/review/contract'
import type { ReviewKind } from '#shared/review/ways'
import { endReader, listReaders, nameReader } from './readers'
import { remindReaders } from './remindReaders'

export { READERS, type ReviewCard } from './card'
export { decide } from './decide'
export { findOthers, whoseOwn } from './humans'
export { tellReaders } from './tellReaders'
export { waysOf } from './ways'

/** 审核. Tells for a thing of any feature whether somebody else can look at it, and what to do when nobody can. */
export function reviewOf(features: readonly Feature[]): Feature {
  const sources = new Map(features.flatMap(({ reviews = [] }) => reviews.map((source) => [source.kind, source])))
  const sourceOf = (kind: ReviewKind) => {
    const source = sources.get(kind)
    if (!source) throw new RequestFault('not_found')
    return source
  }
  const findWays = async ({ kind, id }: Input<'review.ways'>, context: PersonContext): Promise<Output<'review.ways'>> =>
    done(await sourceOf(kind).ways(id, context))
  const remind = ({ kind, id }: Input<'review.remind'>, context: PersonContext): Promise<Output<'review.remind'>> =>
    remindReaders(sourceOf(kind), id, context)
  return {
    actions: open(reviewContract, {
      'review.ways': findWays,
      'review.remind': remind,
      'review.readers': listReaders,
      'review.nameReader': nameReader,
      'review.endReader': endReader,
    }),
    names: async (store, ids) => (await store.members.listByIds(ids)).map(({ id, name }) => ({ id, name })),
  }
}
