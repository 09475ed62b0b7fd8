import { type Deeds, seenIn } from '#client/deeds/deed'
import { orderOf } from '#shared/events/order/wayOf'
import { waitingWords, wanted } from './texts'

type EventDeed =
  | 'events.register'
  | 'events.joinTeam'
  | 'events.leadTeam'
  | 'events.dropMate'
  | 'events.keepForJoining'
  | 'events.answerOffer'
  | 'events.changeSession'
  | 'events.alsoSession'
  | 'events.handOver'
  | 'events.keepPlace'
  | 'events.takeOver'
  | 'events.declineTakeOver'
  | 'events.changeAnswers'
  | 'events.changeFamily'
  | 'events.addFile'
  | 'events.withdraw'
  | 'events.enrol'
  | 'events.takeBack'
  | 'events.approve'
  | 'events.unapprove'
  | 'events.decline'
  | 'events.toRainPlan'
  | 'events.stay'
  | 'events.enter'
  | 'events.plead'
  | 'events.leaveDraw'
  | 'events.pass'
  | 'events.sendBack'

/** What people do about places in events, their own and, as a chair, those of others. */
export const eventDeeds: Deeds<EventDeed> = {
  'events.register': {
    wanted: wanted.place,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.place }),
    hasHappened: async ({ eventId }, ask) => seenIn(await ask('events.get', { eventId }), ({ mine }) => mine),
  },
  'events.joinTeam': {
    wanted: wanted.place,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.joins }),
    hasHappened: async ({ eventId, team }, ask) =>
      seenIn(await ask('events.team', { eventId }), ({ invite, place }) => (invite?.team === team ? place : undefined)),
  },
  'events.keepForJoining': { wanted: wanted.seatKept, hasHappened: 'repeat' },
  'events.leadTeam': { wanted: wanted.captain, hasHappened: 'repeat' },
  'events.dropMate': { wanted: wanted.mateGone, hasHappened: 'repeat' },
  'events.answerOffer': {
    wanted: wanted.answered,
    hasHappened: async ({ eventId, answer }, ask) =>
      seenIn(await ask('events.get', { eventId }), ({ mine }) =>
        mine?.status === (answer === 'accept' ? 'confirmed' : 'waitlisted') ? mine : undefined
      ),
  },
  'events.changeSession': {
    wanted: wanted.session,
    hasHappened: async ({ eventId, session }, ask) =>
      seenIn(await ask('events.get', { eventId }), ({ mine }) => (mine?.session === session ? mine : undefined)),
  },
  'events.alsoSession': { wanted: wanted.session, hasHappened: 'repeat' },
  'events.handOver': { wanted: wanted.handed, hasHappened: 'repeat' },
  'events.keepPlace': { wanted: wanted.kept, hasHappened: 'repeat' },
  'events.takeOver': {
    wanted: wanted.takenOver,
    hasHappened: async ({ eventId }, ask) => seenIn(await ask('events.get', { eventId }), ({ mine }) => mine),
  },
  'events.declineTakeOver': { wanted: wanted.answered, hasHappened: 'repeat' },
  'events.addFile': { wanted: wanted.uploaded, hasHappened: 'repeat' },
  'events.changeAnswers': {
    wanted: wanted.answers,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.answers }),
    hasHappened: 'repeat',
  },
  'events.changeFamily': { wanted: wanted.answers, hasHappened: 'repeat' },
  'events.withdraw': {
    wanted: wanted.withdrawn,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.withdrawn }),
    hasHappened: async ({ eventId }, ask) =>
      seenIn(await ask('events.get', { eventId }), ({ mine }) => (mine ? undefined : { status: 'withdrawn' as const })),
  },
  'events.enrol': { wanted: wanted.enrolled, hasHappened: 'repeat' },
  'events.takeBack': { wanted: wanted.takenBack, hasHappened: 'repeat' },
  'events.approve': { wanted: wanted.approved, hasHappened: 'repeat' },
  'events.unapprove': { wanted: wanted.takenBack, hasHappened: 'repeat' },
  'events.decline': { wanted: wanted.sentBack, hasHappened: 'repeat' },
  'events.toRainPlan': { wanted: wanted.moved, hasHappened: 'repeat' },
  'events.stay': { wanted: wanted.answered, hasHappened: 'repeat' },
  'events.enter': {
    wanted: wanted.entered,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.entered }),
    hasHappened: async ({ eventId }, ask) =>
      seenIn(await ask('events.get', { eventId }), (view) => orderOf(view)?.mine),
  },
  'events.plead': {
    wanted: wanted.pleaded,
    hasHappened: async ({ eventId }, ask) =>
      seenIn(await ask('events.get', { eventId }), ({ barred }) =>
        barred?.plea?.state === 'asked' ? { state: 'asked' as const } : undefined
      ),
  },
  'events.leaveDraw': {
    wanted: wanted.withdrawn,
    waits: ({ eventId }) => ({ wish: eventId, words: waitingWords.leftDraw }),
    hasHappened: async ({ eventId }, ask) =>
      seenIn(await ask('events.get', { eventId }), (view) =>
        orderOf(view)?.mine ? undefined : { status: 'withdrawn' as const }
      ),
  },
  'events.pass': {
    wanted: wanted.approved,
    perhapsBy: ['decided_already', 'changed_meanwhile'],
    hasHappened: async ({ eventId, rev }, ask) =>
      seenIn(await ask('events.open', { eventId }), ({ event, review }) =>
        review?.state === 'passed' && event.rev > rev ? { state: 'published' as const } : undefined
      ),
  },
  'events.sendBack': {
    wanted: wanted.sentBack,
    perhapsBy: ['decided_already'],
    hasHappened: async ({ eventId, word }, ask) =>
      seenIn(await ask('events.open', { eventId }), ({ review }) =>
        review?.state === 'sent_back' && review.sentBack?.word === word ? { sentBack: true as const } : undefined
      ),
  },
}
