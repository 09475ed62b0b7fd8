import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'

/** 您在公众号里说的有回复. Card for whoever wrote a letter that the account's chat can answer no more; it is read in the inbox. */
export function letterCard({ text, by }: { text: string; by: string }, now: number): MessageCard {
  const title = '您在公众号里说的有回复'
  return {
    kind: 'letter_answered',
    title,
    text: `${by} 回复：${text}`,
    path: 'features/messages/pages/inbox',
    fields: { thing1: '公众号里说的', thing2: '有回复', time3: templateTime(now), thing4: text },
  }
}
