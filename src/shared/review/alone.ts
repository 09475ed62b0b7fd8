import * as v from 'valibot'
import { done, type Result, refused } from '../result'
import { textUpTo } from '../text'

/** Time in which a second reader may still be found before somebody who is alone may release the own work. */
export const ALONE_AFTER_MS = 3_600_000
/** Time after which somebody who ended the post of another reader counts as alone through no deed of their own. */
export const ALONE_AFTER_ENDING_MS = 24 * 3_600_000
/** A push that nobody else has looked at reaches the own union, or so many people at most. */
export const ALONE_AT_MOST = 500

/** 放行的理由. Stands in the log beside the mark. */
export const AloneSchema = v.pipe(textUpTo(100), v.minLength(5, '请写清楚为什么等不到别人，至少 5 个字'))

/** 未经第二人审核. Begins the log's line of a release without a second reader. */
export const ALONE_MARK = '未经第二人审核'

export type AloneRefusal = 'others_can' | 'alone_too_early' | 'alone_after_ending' | 'alone_too_many' | 'alone_never'
export type ReviewRefusal = 'own_work' | AloneRefusal

/** What is known of somebody whose own work waits. */
export interface AloneCase {
  askedAt: number
  /** Number of other people who hold the post. */
  others: number
  /** When whoever asks ended the post of somebody who could have looked, the latest. */
  endedAt?: number | undefined
  /** Why this thing may not go out alone, however long it has waited. */
  hindrance?: 'alone_too_many' | 'alone_never' | undefined
}

/** From when the own work may be released alone: an hour after it was asked for, a day after one has ended the post of a reader. */
export function aloneFrom({ askedAt, endedAt }: Pick<AloneCase, 'askedAt' | 'endedAt'>): number {
  return Math.max(askedAt + ALONE_AFTER_MS, endedAt === undefined ? 0 : endedAt + ALONE_AFTER_ENDING_MS)
}

/** 独自放行. Only where nobody else holds the post, neither at once nor after ending it for others, and never for what is too large. */
export function decideAlone(alone: AloneCase, now: number): Result<'alone', AloneRefusal> {
  if (alone.others > 0) return refused('others_can')
  if (alone.hindrance) return refused(alone.hindrance)
  if (now >= aloneFrom(alone)) return done('alone')
  return refused(now < alone.askedAt + ALONE_AFTER_MS ? 'alone_too_early' : 'alone_after_ending')
}
