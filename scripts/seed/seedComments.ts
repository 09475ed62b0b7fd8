import type { Comment } from '#shared/comments/comment'
import type { Article } from '#shared/news/article'
import { pageKey } from '#shared/page'
import comments from './comments.json'
import type { SeedUnion } from './directoryRows'
import type { Cast } from './seedPeople'

const HOUR = 3_600_000

/** Comments of members under two articles: some are shown, some wait for an officer. */
export function seedComments(articles: Article[], { people }: Cast, unions: SeedUnion[], now: number): Comment[] {
  const members = people.filter(({ member }) => member).slice(40)
  return comments.map(({ title, text, state, ...rest }, index): Comment => {
    const article = articles.find((one) => one.title === title)
    const writer = members[index * 97]
    const union = unions.find(({ id }) => id === writer?.member?.unionId)
    const at = now - (comments.length - index) * HOUR
    const id = `c${String(index + 1).padStart(16, '0')}`
    return {
      ...{ id, articleId: article?.id ?? '', articleTitle: title, text, at, pageKey: pageKey(at, id), ...rest },
      ...{ personId: writer?.id ?? '', name: writer?.name ?? '', unionName: union?.name ?? '' },
      ...(state === 'shown'
        ? { state: 'shown' as const, decidedBy: 'officer-1', decidedAt: at + HOUR / 2 }
        : { state: 'waiting' as const }),
    }
  })
}
