import type { Channel } from '../news/article'

/** 类别. A member may switch off all but safety and what they registered for themselves. */
export type Topic = Channel | 'safety' | 'own'

/** Makes phones ring at any hour. */
export function ringsAtNight(topic: Topic): boolean {
  return topic === 'safety' || topic === 'own'
}
