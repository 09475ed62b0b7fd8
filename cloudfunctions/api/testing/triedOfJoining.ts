import type { Store } from '#server/store'

/** Nobody has applied yet. */
const nobody = (store: Store) => store.joinings.remove({ _id: 'joining-1' })

/** What somebody asks of the union about their membership, and what a chair decides, as they try it on the phone. */
export const triedOfJoining = {
  'joining.apply': { by: 'worker', lay: nobody },
  'joining.found': { by: 'worker', lay: nobody },
  'joining.move': { by: 'member' },
  'joining.leave': { by: 'member' },
  'joining.withdraw': { by: 'worker' },
  'joining.decide': { by: 'chairOfTheUnion' },
  'joining.phone': { by: 'chairOfTheUnion' },
} as const
