import { type ArticleWords, blankWords } from '../articleWords'
import { articleFaults } from './articleFaults'
import { writeTexts } from './writeTexts'

/** What of the words can be saved, and why not all of them. */
export interface Sendable {
  sent?: ArticleWords
  why?: string
}

/** A field that the cloud would refuse stays as the cloud has it, so that it stops itself and nothing else. */
export function sendable(words: ArticleWords, known: ArticleWords = blankWords): Sendable {
  const faults = articleFaults(words)
  if (faults.title) return { why: words.title.trim() ? writeTexts.fixFields : writeTexts.needsTitle }
  const faulty = Object.keys(faults)
  if (faulty.length === 0) return { sent: words }
  const held = Object.fromEntries(Object.entries(known).filter(([field]) => faulty.includes(field)))
  const sent = { ...words, ...held }
  const isSound = Object.keys(articleFaults(sent)).length === 0
  return { ...(isSound && { sent }), why: isSound ? writeTexts.fixOne : writeTexts.fixFields }
}
