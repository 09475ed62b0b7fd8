import type { Role } from '../access/role'
import type { BoundMember } from '../membership/member'
import type { TemplateName } from '../messages/templates'
import type { Channel } from '../news/article'
import type { Agreed } from '../privacy/consent'
import type { Leaving } from '../privacy/leaving'

/** 使用者. A person who holds a phone; bound to a row of the roster once an officer or WeChat's phone number says so. */
export interface Person {
  id: string
  name: string
  openId?: string
  wechatUnionId?: string
  member?: BoundMember
  roles: Role[]
  /** Messages that WeChat still lets us send, per template; counted here, decided there. */
  grants: Partial<Record<TemplateName, number>>
  /** Time of the latest change of permissions that WeChat told, per template. */
  grantsToldAt?: Partial<Record<TemplateName, number>>
  /** Topics that only the inbox shall have. */
  topicsOff?: Channel[]
  sessions: Session[]
  /** Comments that wait for an officer, and those that are just being written. */
  commentsWaiting?: { id: string; at: number }[]
  bindingTries?: { day: string; count: number }
  readUpTo?: string
  /** The version of the statement that the person agreed to last, until they take it back. */
  agreed?: Agreed
  /** When they took back what they had agreed to, until they agree again. */
  tookBackAt?: number
  /** The last time that somebody else ended posts of theirs. */
  postsEnded?: PostsEnded
  /** Set while the account waits to be removed. */
  leaving?: Leaving
  /** Set on what is left of whoever has left: a number, so that it becomes nobody else’s. */
  leftAt?: number
}

/** 结束岗位. Who ended which posts, and when: whoever did so may not be alone through it. */
export interface PostsEnded {
  at: number
  by: string
  roles: Role[]
  /** Enterprise with whose move to another union they ended, or import that moved the person: they come back with it for a day. */
  goneWith?: string
}

/** A signed-in browser or phone. Only the hash of its secret is kept. */
export interface Session {
  id: string
  hash: string
  /** Name of the device, and the address it came from. */
  device: string
  address: string
  startedAt: number
  expiresAt: number
}
