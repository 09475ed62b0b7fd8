import type { Person } from '#shared/identity/person'
import type { Channel, Message } from '#shared/messages/message'
import { mayUseTemplate, templateNameFor } from '#shared/messages/templates'

/** WeChat shows a template message once per `client_msg_id` for ten minutes from the first attempt (docs/wechat.md 1.1). */
const TEMPLATE_DEDUPES_MS = 10 * 60_000

/** How long a call may be under way; what leaves us inside the window must arrive inside it. */
const UNDER_WAY_MS = 60_000

export interface Reach {
  person: Pick<Person, 'openId' | 'grants'>
  followerOpenId?: string
}

/**
 * The next channel for one message and one person: mini-program message while a permission is left, then template
 * message to a follower, then the inbox alone. Channels that have refused this message are passed over.
 */
export function chooseChannel(message: Message, { person, followerOpenId }: Reach, tried: Channel[]): Channel {
  const granted = (person.grants[templateNameFor(message.kind)] ?? 0) > 0
  if (granted && person.openId && !tried.includes('subscribe')) return 'subscribe'
  if (followerOpenId && mayUseTemplate(message.kind) && !tried.includes('template')) return 'template'
  return 'inbox'
}

/**
 * What to do with a message that a run took and never finished: WeChat may have it. A template message may go again
 * inside WeChat's own window; anything else would be a second message on the phone.
 */
export function canSendAgain({ delivery }: Message, now: number): boolean {
  if (delivery.firstTriedAt === undefined) return true
  return delivery.channel === 'template' && now - delivery.firstTriedAt < TEMPLATE_DEDUPES_MS - UNDER_WAY_MS
}
