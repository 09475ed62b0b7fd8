import { createHash } from 'node:crypto'
import type { Article } from '#shared/news/article'

/** Mark of the words that people would see, so that only what was approved is sent. */
export function hashOf({ title, summary, body, cover }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([title, summary, body, cover]))
    .digest('base64url')
    .slice(0, 24)
}
