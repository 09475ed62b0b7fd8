import type { ClientDeed } from '#client/deeds/deed'
import { wanted } from './texts'

/** What an officer decides on the phone about people and their words. */
export const queueDeeds: { [Name in QueueDeed]: ClientDeed<Name> } = {
  'comments.decide': { wanted: wanted.decided, hasHappened: 'repeat' },
  'membership.decideBinding': { wanted: wanted.decided, hasHappened: 'repeat' },
  'membership.revealPhone': { wanted: wanted.phone, hasHappened: 'repeat' },
}

type QueueDeed = 'comments.decide' | 'membership.decideBinding' | 'membership.revealPhone'
