import { createHash } from 'node:crypto'
import { lookUp } from '#shared/lookUp'
import type { Article, ArticleContent } from '#shared/news/article'
import type { Push } from '#shared/pushes/push'

type Marked = Pick<Push, 'contentHash' | 'contentMark'>

/** Everything that a writer writes; a field that is missing here does not compile. */
const WORDS: Record<keyof ArticleContent, true> = {
  ...{ title: true, channel: true, summary: true, body: true, cover: true, eventId: true, tags: true },
  ...{ attachments: true, video: true, explainer: true, receipt: true },
  accountUrl: true,
}

/** How many fields there were when the first of these marks were made. */
const OF_THE_FIRST = 11

/** The marks of an article as it reads now, for what is approved to be what is sent. */
export function marksOf(article: Article): Required<Marked> {
  return { contentHash: firstMark(article), contentMark: `2:${wholeMark(article)}` }
}

/** 没有改过. Whether an article still reads as it did when its push was asked for. */
export function readsAsAsked({ contentHash, contentMark }: Marked, article: Article): boolean {
  // Pushes that were asked for before the whole article was marked have the first mark alone.
  return contentMark ? contentMark === `2:${wholeMark(article)}` : contentHash === firstMark(article)
}

function wholeMark(article: Article): string {
  const words = Object.keys(WORDS).map((field) => inOrder(lookUp<unknown>({ ...article }, field)))
  // A field that came later counts only where there is one: marks made before it still fit.
  while (words.length > OF_THE_FIRST && words.at(-1) === undefined) words.pop()
  return digestOf(words)
}

/** The first kind of mark, which functions deployed before compare. */
function firstMark({ title, summary, body, cover }: Article): string {
  return digestOf([title, summary, body, cover])
}

/** The database gives no order to the fields of what it keeps; an empty list says the same as none. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, inOrder(inner)] as const)
  return fields.filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
}

function digestOf(words: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 24)
}
