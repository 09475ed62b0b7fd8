import type { Deeds } from '#client/deeds/deed'
import { waitingWords, wanted } from './texts'

type CheckInDeed =
  | 'checkin.doorList'
  | 'checkin.admit'
  | 'checkin.admitParty'
  | 'checkin.walkIn'
  | 'checkin.undo'
  | 'checkin.self'
  | 'checkin.addRoll'
  | 'checkin.dropRoll'
  | 'checkin.mark'
  | 'checkin.contact'
  | 'feedback.give'
  | 'photos.add'
  | 'photos.takeBack'
  | 'photos.object'

/** Deeds at a door, and of what one was at: each may be done again. A scan waits for the network, with the moment when it was made. */
export const checkInDeeds: Deeds<CheckInDeed> = {
  'checkin.doorList': { wanted: wanted.listKept, hasHappened: 'repeat' },
  'checkin.admit': {
    wanted: wanted.checkedIn,
    waits: ({ eventId, door, shown }) => ({
      wish: [eventId, door, ...Object.values(shown)].join(':'),
      words: waitingWords.checkedIn(door),
    }),
    hasHappened: 'repeat',
  },
  'checkin.admitParty': { wanted: wanted.checkedIn, hasHappened: 'repeat' },
  'checkin.walkIn': {
    wanted: wanted.walkedIn,
    waits: ({ eventId, door, memberId }) => ({ wish: [eventId, memberId].join(':'), words: waitingWords.guest(door) }),
    hasHappened: 'repeat',
  },
  'checkin.undo': { wanted: wanted.checkInUndone, hasHappened: 'repeat' },
  'checkin.addRoll': { wanted: wanted.rollMade, hasHappened: 'repeat' },
  'checkin.dropRoll': { wanted: wanted.rollDropped, hasHappened: 'repeat' },
  'checkin.mark': {
    wanted: wanted.marked,
    waits: ({ rollId, deed, at, shown }) => ({
      wish: [rollId, deed, at, ...Object.values(shown)].join(':'),
      words: waitingWords.marked,
    }),
    hasHappened: 'repeat',
  },
  'checkin.contact': { wanted: wanted.phone, hasHappened: 'repeat' },
  'checkin.self': { wanted: wanted.checkedIn, hasHappened: 'repeat' },
  'feedback.give': { wanted: wanted.rated, hasHappened: 'repeat' },
  'photos.add': { wanted: wanted.uploaded, hasHappened: 'repeat' },
  'photos.takeBack': { wanted: wanted.recalled, hasHappened: 'repeat' },
  'photos.object': {
    wanted: wanted.hidden,
    waits: ({ photoId }) => ({ wish: photoId, words: waitingWords.removeMe }),
    hasHappened: 'repeat',
  },
}
