import { createHash } from 'node:crypto'
import type { Article } from '#shared/news/article'

/** What is approved is what is sent: a mark of the words that people would see. */
export function hashOf({ title, summary, body, cover }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([title, summary, body, cover]))
    .digest('base64url')
    .slice(0, 24)
}
