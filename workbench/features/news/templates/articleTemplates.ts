import * as v from 'valibot'
import { ArticleWordsSchema } from '../articleWords'
import templates from './articleTemplates.json'

/** 样式: the usual words of each kind of notice; what only the writer knows is a blank (＿). */
export const articleTemplates = templates.map(({ name, words }) => ({
  name,
  words: v.parse(ArticleWordsSchema, { ...words, eventId: '' }),
}))

const BLANK = /＿/

/** Whether a text has a blank that nobody has filled in, and so must not reach readers. */
export function hasBlanks(...texts: string[]): boolean {
  return texts.some((text) => BLANK.test(text))
}
