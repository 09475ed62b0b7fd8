import { nearText } from '#shared/beijingTime'
import type { ArticleView } from '#shared/news/view'
import { articleTexts as texts } from '../articleTexts'

const LETTERS_A_MINUTE = 350

/** The line below an article's title: 「今天 7:30・读 2 分钟」, or when the article was withdrawn. */
export function byline(article: Pick<ArticleView, 'publishedAt' | 'withdrawnAt' | 'body'>, now: number): string {
  const { publishedAt, withdrawnAt, body } = article
  if (withdrawnAt !== undefined) return texts.withdrawnAt(nearText(withdrawnAt, now))
  const letters = body.replace(/<[^>]*>/g, '').length
  const reading = letters > 0 ? texts.minutes(Math.ceil(letters / LETTERS_A_MINUTE)) : ''
  return [publishedAt === undefined ? '' : nearText(publishedAt, now), reading].filter(Boolean).join('・')
}
