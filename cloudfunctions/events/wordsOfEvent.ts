import type { UnionEvent } from '#shared/events/event'

type Words = Pick<UnionEvent, 'title' | 'summary' | 'venue' | 'steps' | 'questions'>

/** Everything in an event that somebody reads, as plain words. */
export function wordsOfEvent({ title, summary, venue, steps, questions }: Words): string {
  const asked = questions.flatMap(({ label, options = [] }) => [label, ...options])
  return [title, summary, venue, ...steps, ...asked].filter(Boolean).join('\n')
}
