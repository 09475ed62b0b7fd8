import type { TemplateName } from '../messages/templates'

/** Routes on which a message goes to one person; the inbox has it in any case. */
export const ROUTES = ['mass', 'template', 'subscribe', 'inbox'] as const
export type MessageRoute = (typeof ROUTES)[number]
export const routeName: Record<MessageRoute, string> = {
  mass: '公众号群发',
  template: '公众号消息',
  subscribe: '小程序消息',
  inbox: '仅站内',
}

/** Why a person is not reached by the official account, or is reached by the inbox alone. */
export type Why =
  | 'not_bound'
  | 'not_following'
  | 'not_subscribed'
  | 'no_grant'
  | 'monthly_limit'
  | 'channel_off'
  | 'topic_off'
  | 'weekly_cap'
  | 'alone'
export const whyText: Record<Why, string> = {
  not_bound: '还没用过小程序，核对身份后在站内看到',
  not_following: '没有关注公众号',
  not_subscribed: '没有关注公众号，也没有订阅小程序消息',
  no_grant: '没有关注公众号，小程序消息的次数用完了',
  monthly_limit: '本月已收满 4 次群发',
  channel_off: '公众号没有这项权限，见“公众号”一页',
  topic_off: '关掉了这一类消息',
  weekly_cap: '这一周已经收过 3 次',
  alone: '公众号群发至少要两个人',
}

/** Mass messages of a 服务号 that a follower receives in a calendar month, at most (docs/wechat.md 1.3). */
export const MASS_A_MONTH = 4
/** Pushes that a person's phone rings for within seven days, at most; safety and own registrations do not count. */
export const PUSHES_A_WEEK = 3

/** How one person can be reached, as far as is known before a push. */
export interface Reachability {
  isKnown: boolean
  follows: boolean
  grants: Partial<Record<TemplateName, number>>
  hasTopicOff: boolean
  massThisMonth: number
  pushesThisWeek: number
}

/** `isOwn` answers something people did themselves, `isUrgent` is about safety: neither is held back. */
export interface Occasion {
  template: TemplateName
  isOwn: boolean
  isUrgent: boolean
  /** Routes that WeChat does not allow these accounts. */
  closed: MessageRoute[]
}

/**
 * 怎么到达. A template message only answers something the person did; everything else goes to followers as a mass
 * message, to others while a permission is left, and to the inbox always.
 */
export function chooseRoute(
  person: Reachability,
  { template, isOwn, isUrgent, closed }: Occasion
): { route: MessageRoute; why?: Why } {
  const granted = closed.includes('subscribe') ? undefined : person.grants[template]
  if (isOwn) {
    if (granted) return { route: 'subscribe' }
    if (person.follows && !closed.includes('template')) return { route: 'template' }
    return { route: 'inbox', why: person.follows ? 'channel_off' : whyUnreached(person, granted) }
  }
  if (!isUrgent && person.hasTopicOff) return { route: 'inbox', why: 'topic_off' }
  if (!isUrgent && person.pushesThisWeek >= PUSHES_A_WEEK) return { route: 'inbox', why: 'weekly_cap' }
  const isOpen = !closed.includes('mass')
  if (person.follows && isOpen && person.massThisMonth < MASS_A_MONTH) return { route: 'mass' }
  const whyNoMass = isOpen ? 'monthly_limit' : 'channel_off'
  if (granted) return { route: 'subscribe', why: person.follows ? whyNoMass : 'not_following' }
  return { route: 'inbox', why: person.follows ? whyNoMass : whyUnreached(person, granted) }
}

function whyUnreached({ isKnown }: Reachability, granted: number | undefined): Why {
  if (!isKnown) return 'not_bound'
  return granted === 0 ? 'no_grant' : 'not_subscribed'
}
