import type { Store } from '#server/store'
import { aJoining } from '#shared/testing/aJoining'
import {
  hasEntered,
  hasPair,
  hasPlace,
  hasSession,
  isByLot,
  isEnrolled,
  isHanded,
  isInvited,
  isMoved,
  isOffered,
  isPaused,
  mayHandOver,
  mayHaveBoth,
} from '../../testing/places/ownPlaces'
import { anEventAsked } from './laidBefore'

/** What people do about places in events, as somebody tries it on the phone. */
export const triedInEvents = {
  'events.register': { by: 'member' },
  'events.joinTeam': { by: 'member', input: isInvited },
  'events.leadTeam': { by: 'member', lay: hasPair },
  'events.dropMate': { by: 'member', lay: hasPair },
  'events.stay': { by: 'member', lay: isMoved },
  'events.enrol': { by: 'chairOfTheUnion' },
  'events.takeBack': { by: 'chairOfTheUnion', lay: isEnrolled },
  'events.keepForJoining': {
    by: 'member',
    lay: (store: Store) => store.joinings.add(aJoining({ id: 'j-Li', personId: 'p-Li', unionId: 'union-e002' })),
  },
  'events.answerOffer': { by: 'member', input: { eventId: 'cup', answer: 'accept' }, lay: isOffered },
  'events.changeSession': { by: 'member', input: { eventId: 'cup', session: 's2' }, lay: hasSession },
  'events.alsoSession': { by: 'member', input: { eventId: 'cup', session: 's2', on: true }, lay: mayHaveBoth },
  'events.handOver': { by: 'member', lay: mayHandOver },
  'events.keepPlace': { by: 'member', lay: hasPlace },
  'events.takeOver': { by: 'member', lay: isHanded },
  'events.declineTakeOver': { by: 'member', lay: isHanded },
  'events.changeAnswers': { by: 'member', lay: hasPlace },
  'events.changeFamily': { by: 'member', lay: hasPlace },
  'events.withdraw': { by: 'member', lay: hasPlace },
  'events.enter': { by: 'member', lay: isByLot },
  'events.leaveDraw': { by: 'member', lay: hasEntered },
  'events.plead': { by: 'member', lay: isPaused },
  'events.pass': { by: 'federation', input: { eventId: 'cup', rev: 1 }, lay: anEventAsked },
  'events.sendBack': { by: 'federation', input: { eventId: 'cup', word: '时间写错了' }, lay: anEventAsked },
} as const
