import { makeDoing } from '#client/deeds/makeDoing'
import { makeSendWaiting } from '#client/deeds/sendWaiting'
import { askApi, callWithConsent, line } from '../line/phoneLine'
import { session } from '../line/session'
import { waiting } from '../line/waiting'
import { say } from '../say'
import { doubles, noteDouble } from './doubles'
import { type PhoneDeed, phoneDeeds } from './phoneDeeds'
import { waitingWords } from './texts'

/**
 * The phone's only way to do something in the cloud. Never throws: a failure is an answer with a sentence for people.
 * It comes with the pages that do something; the first screen shows without it.
 */
export const callApi = makeDoing<PhoneDeed>({ callApi: callWithConsent, askApi, deeds: phoneDeeds, waiting })

/** Sends what was tapped without a network; nobody is asked for anything then. */
export const sendWaiting = makeSendWaiting<PhoneDeed>({
  waiting,
  doIt: makeDoing<PhoneDeed>({ ...line, deeds: phoneDeeds }),
  deeds: phoneDeeds,
  tell: (told) => say(waitingWords.told(told)),
  onSent: noteDouble,
})

// Names of one person's door are not the next one's.
session.watch(() => doubles.set([]))
