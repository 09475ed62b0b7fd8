import type { SafetyVerdict } from '#server/contentSafety'
import type { PersonContext } from '#server/context'
import { type Article, hasWords, needsReview } from '#shared/news/article'
import { wordsOf } from './wordsOf'

export type Check = { kind: 'empty' | 'risky' | 'clear' } | { kind: 'to_be_reviewed'; why?: string }

const UNSURE = '微信的自动检查拿不准，或没有查成，请逐句看过再发布。'

/** Whether an article may go out: words there must be, none that WeChat forbids, and in some cases a second reader. */
export async function checkArticle(article: Article, { safety, person }: PersonContext): Promise<Check> {
  if (!hasWords(article.body)) return { kind: 'empty' }
  const verdict: SafetyVerdict = await safety.judge({ text: wordsOf(article), openId: person.openId, scene: 'post' })
  if (verdict === 'risky') return { kind: 'risky' }
  if (verdict === 'unsure') return { kind: 'to_be_reviewed', why: UNSURE }
  return { kind: needsReview(article.channel) ? 'to_be_reviewed' : 'clear' }
}
