import type { Store } from '#server/store'
import type { Person } from '#shared/identity/person'
import type { Message, Way } from '#shared/messages/message'
import { mayUseTemplate, templateNameFor } from '#shared/messages/templates'

/** Openids in WeChat at which one person can be reached. */
export interface PhonesOf {
  person: Pick<Person, 'openId' | 'grants'>
  followerOpenId?: string
}

/** Finds the openids of a person: as a user of the mini-program, and as a follower by unionid. */
export async function findPhones({ people, followers }: Store, personId: string): Promise<PhonesOf> {
  const person = await people.find(personId)
  // Whoever is leaving finds it in the inbox, should they come back.
  if (person?.leaving) return { person: { grants: {} } }
  if (!person?.wechatUnionId) return { person: person ?? { grants: {} } }
  const follower = await followers.findWhere({ wechatUnionId: person.wechatUnionId, subscribed: true })
  return { person, ...(follower && { followerOpenId: follower.id }) }
}

/**
 * Next way for one message to one person: mini-program message while a permission is left, then template message to a
 * follower, then the inbox alone. Ways that have refused this message are passed over.
 */
export function chooseWay(message: Message, { person, followerOpenId }: PhonesOf, tried: Way[]): Way {
  const granted = (person.grants[templateNameFor(message.kind)] ?? 0) > 0
  if (granted && person.openId && !tried.includes('subscribe')) return 'subscribe'
  if (followerOpenId && mayUseTemplate(message.kind) && !tried.includes('template')) return 'template'
  return 'inbox'
}
