import { pageKey } from '../page'
import type { Message, MessageKind } from './message'

interface Words {
  kind: MessageKind
  /** Thing and occasion of a message: the same two make the same message, however often it is written. */
  subject: string
  turn: string
  personId: string
  title: string
  text: string
  path?: string
  fields: Record<string, string>
}

/** A message that waits to be sent; it stands in the inbox at once. */
export function newMessage({ subject, turn, ...words }: Words, now: number): Message {
  const id = `${words.kind}:${subject}:${words.personId}:${turn}`
  return {
    ...words,
    id,
    at: now,
    pageKey: pageKey(now, id),
    delivery: { state: 'waiting', attempts: 0, notBefore: now },
  }
}
