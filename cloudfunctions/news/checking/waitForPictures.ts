import { _ } from '#server/store/command'
import type { Changes } from '#server/store/fields'
import type { Person } from '#shared/identity/person'
import type { Article, Review } from '#shared/news/article'

/**
 * Changes of an article that is to go out as soon as WeChat has looked at its pictures; a step of the agenda lets it
 * out.
 */
export function waitForPictures(person: Person, now: number, publishAt?: number): Changes<Article> {
  const review = askedOf(person, now, publishAt)
  return { state: 'checking', review, sentBack: _.remove(), changedAt: now, rev: _.inc(1) }
}

/** Request for review: the person who asks, and when the article shall appear. */
export function askedOf({ id, name }: Person, now: number, publishAt?: number): Review {
  return { askedBy: id, askedByName: name, askedAt: now, ...(publishAt !== undefined && { publishAt }) }
}
