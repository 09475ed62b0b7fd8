import * as v from 'valibot'
import { hasWords } from '#shared/news/article'
import type { WaysToOpen } from '#shared/news/channelWay'
import { WriteArticleInput } from '#shared/news/input'
import { type ArticleWords, toInput } from '../articleWords'
import { hasBlanks } from '../templates/articleTemplates'
import { writeTexts } from './writeTexts'

export type ArticleFaults = Partial<Record<keyof ArticleWords, string>>

/** The faults of an article by field, by the schema that the cloud checks with. */
export function articleFaults(words: ArticleWords): ArticleFaults {
  const checked = v.safeParse(WriteArticleInput, toInput(words, {}))
  if (checked.success) return {}
  const nested: Record<string, [string, ...string[]] | undefined> = v.flatten(checked.issues).nested ?? {}
  return Object.fromEntries(Object.entries(nested).map(([path, texts]) => [path.split('.')[0], texts?.[0]]))
}

/**
 * The faults that only matter for readers: they need a body with words in it, no blank of a template, and where the
 * channel leads to the official account the address there.
 */
export function publishFaults(words: ArticleWords, ways?: WaysToOpen): ArticleFaults {
  const { title, summary, body, explainer } = words
  return {
    ...(hasBlanks(title) && { title: writeTexts.blanksLeft }),
    ...(hasBlanks(summary) && { summary: writeTexts.blanksLeft }),
    ...(hasBlanks(body) && { body: writeTexts.blanksLeft }),
    ...(explainer && hasBlanks(JSON.stringify(explainer)) && { explainer: writeTexts.blanksLeft }),
    ...(ways?.[words.channel] === 'account' &&
      !words.accountUrl.trim() && { accountUrl: writeTexts.accountUrlMissing }),
    ...(!hasWords(body) && { body: writeTexts.bodyMissing }),
    ...articleFaults(words),
  }
}
