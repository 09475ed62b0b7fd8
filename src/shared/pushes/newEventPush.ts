import type { UnionEvent } from '../events/event'
import { pageKey } from '../page'
import { everybody } from './audience'
import type { Push, PushHand } from './push'

/** Wait before people are gathered, longer than a phone may act on a text that it read before the change. */
const TEXT_SETTLES_MS = 3000

interface EventNews {
  kind: Exclude<Push['kind'], 'article' | 'article_withdrawn'>
  event: Pick<UnionEvent, 'id' | 'title' | 'organiser'>
  /** Occasion of the push: the same one is the same push, however often it is written. */
  turn: string
  word?: string
  reminder?: Push['reminder']
  formBefore?: number
  askedBy?: PushHand
}

/** A push about an event to everybody in it. It answers what they did themselves, so nobody has to approve it. */
export function newEventPush({ kind, event, turn, word, reminder, formBefore, askedBy }: EventNews, now: number): Push {
  const id = `${kind}-${event.id}-${turn}`
  return {
    id,
    kind,
    subjectId: event.id,
    title: event.title,
    topic: 'own',
    audience: everybody,
    state: 'gathering',
    askedBy: askedBy ?? { id: '', name: event.organiser },
    askedAt: now,
    leasedUntil: now + TEXT_SETTLES_MS,
    pageKey: pageKey(now, id),
    ...(word && { word }),
    ...(reminder && { reminder }),
    ...(formBefore !== undefined && { formBefore }),
  }
}
