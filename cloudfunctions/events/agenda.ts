import type { Entries } from '#server/agenda'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { forgetSensitive } from './answers/forgetSensitive'
import { sealAgainStep } from './answers/sealAgain'
import { carryOutDeed } from './changes/carryOutDeed'
import { forgetDiscarded } from './drafts/forgetDiscarded'
import { forgetEarlier } from './earlier/forgetEarlier'
import { tellChairs } from './enrol/tellChairs'
import { forgetFiles } from './files/forgetFiles'
import { forgetAnswers, forgetCompanions, forgetForms, forgetSignUps } from './forgetSignUps'
import { askAnewDeed } from './formNews/askAnewDeed'
import { tellInvitedDeed } from './invited/tellInvitedDeed'
import { followJoining } from './kept/followJoining'
import { joinBrandDeed } from './life/joinBrandDeed'
import { lineDeed } from './line/lineDeed'
import { releasePlaces } from './line/releasePlaces'
import { recordLine } from './odds/recordLine'
import { orderDeed } from './order/orderDeed'
import { repairPlaces } from './places/repairPlaces'
import { remindDeed } from './reminders/remindDeed'
import { followDeed } from './rows/followRegistrations'

declare module '#server/agenda' {
  interface AgendaNames {
    /** Brings registrations and free places in line with the place books. */
    'events.settle': true
    /** Ends offers, and looks again at lines in which something is due. */
    'events.line': true
    /** Offers the place that was kept to whoever is on the roster now, or gives it on. */
    'events.kept': true
    /** Closes a list at its time, has it drawn or ordered, gives out the places by rank and tells everybody. */
    'events.draw': true
    /** Gives what is left of reserves to everybody. */
    'events.release': true
    /** Writes down how far the line of an event came. */
    'events.record': true
    /** Carries out a move or a cancellation that was begun. */
    'events.carryOut': true
    /** Seals answers with the first key: see docs/keys.md. */
    'events.sealAgain': true
    /** Reminds those who have a place before the event begins. */
    'events.remind': true
    /** Tells those of whom another version of the form asks something new. */
    'events.askAnew': true
    /** Makes an event that went out an edition of the brand of the one before. */
    'events.joinBrand': true
    /** Tells chairs of the places that are kept for their unions. */
    'events.tellChairs': true
    /** Tells those for whom an event is by name. */
    'events.tellInvited': true
    'events.forget': true
    /** Sign-ups for what is to come follow a row of the roster to another union. */
    'events.follow': true
  }
}

/** What is to happen of events, and when. */
export const agenda: Entries = {
  'events.settle': { run: repairPlaces, every: 3_600_000 },
  'events.line': lineDeed,
  'events.kept': followJoining,
  'events.draw': orderDeed,
  'events.release': releasePlaces,
  'events.record': recordLine,
  'events.carryOut': carryOutDeed,
  'events.sealAgain': sealAgainStep,
  'events.follow': followDeed,
  'events.remind': remindDeed,
  'events.askAnew': askAnewDeed,
  'events.joinBrand': joinBrandDeed,
  'events.tellChairs': tellChairs,
  'events.tellInvited': tellInvitedDeed,
  'events.forget': forgetEveryNight(
    forgetForms,
    forgetFiles,
    forgetCompanions,
    forgetSensitive,
    forgetAnswers,
    forgetSignUps,
    forgetEarlier,
    forgetDiscarded
  ),
}
