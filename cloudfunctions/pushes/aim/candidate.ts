import type { Person } from '#shared/identity/person'

/** Somebody a push is for, before it is known which way it takes. */
export interface Candidate {
  reader: string
  person?: Pick<Person, 'id' | 'openId' | 'wechatUnionId' | 'grants' | 'topicsOff'>
  follower?: string
}

/** The database gives a thousand a look. */
export const A_LOOK = 1000
