import type { Channel } from '../news/article'

/** 类别. What a push is about. A member may switch off all topics but safety and what they registered for themselves. */
export type Topic = Channel | 'safety' | 'own'

/** Whether a push of this topic may ring phones at any hour. */
export function ringsAtNight(topic: Topic): boolean {
  return topic === 'safety' || topic === 'own'
}
