import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { THE_STREET, unionOf } from '#shared/access/role'
import { joiningContract } from '#shared/joining/contract'
import { joiningKindName } from '#shared/joining/joining'
import { applyToJoin } from './applyToJoin'
import { askForUnion } from './askForUnion'
import { leaveOwn, moveOwn } from './changeOwn'
import { collections } from './collections'
import { decideJoining } from './desk/decideJoining'
import { listQueue } from './desk/listQueue'
import { revealPhone } from './desk/revealPhone'
import { findWay } from './findWay'
import { forgetJoinings } from './forgetJoinings'
import { joiningReview } from './joiningReview'
import { leaveJoinings } from './leaveJoinings'
import { listOwn } from './listOwn'
import { lookDeed } from './lookAtJoining'
import { ownJoinings } from './ownJoinings'
import { withdrawJoining } from './withdrawJoining'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Gives to the station what a chair has not answered in time. */
    'joining.look': true
    'joining.forget': true
  }
}

export const joining: Feature = {
  actions: open(joiningContract, {
    'joining.way': findWay,
    'joining.apply': applyToJoin,
    'joining.found': askForUnion,
    'joining.move': moveOwn,
    'joining.leave': leaveOwn,
    'joining.mine': listOwn,
    'joining.withdraw': withdrawJoining,
    'joining.queue': listQueue,
    'joining.phone': revealPhone,
    'joining.decide': decideJoining,
  }),
  collections,
  tasks: [joiningReview.tasks],
  things: {
    joining: async (store, id) => {
      const { unionId } = await store.joinings.get(id)
      return unionId ? unionOf(unionId) : THE_STREET
    },
  },
  names: async (store, ids) =>
    (await store.joinings.listByIds(ids)).map(({ id, kind }) => ({ id, name: joiningKindName[kind] })),
  leaver: leaveJoinings,
  own: ownJoinings,
  agenda: {
    'joining.look': lookDeed,
    'joining.forget': forgetEveryNight(forgetJoinings),
  },
}
