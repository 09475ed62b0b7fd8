import * as v from 'valibot'
import { ArticleWordsSchema } from '../articleWords'
import templates from './articleTemplates.json'

/** 样式. What a notice of a kind usually says; whatever nobody but the writer knows is a blank. */
export const articleTemplates = templates.map(({ name, words }) => ({
  name,
  words: v.parse(ArticleWordsSchema, { ...words, eventId: '' }),
}))

const BLANK = /＿/

/** A blank that nobody has filled in is not for readers. */
export function hasBlanks(...texts: string[]): boolean {
  return texts.some((text) => BLANK.test(text))
}
