import type { Client } from '#client/client'
import { makeDoing } from '#client/deeds/makeDoing'
import { makeSendWaiting } from '#client/deeds/sendWaiting'
import { ownerOf } from '#client/keeping/owner'
import { withFirstAsked } from '#client/line/firstAsked'
import { httpLine } from '#client/line/httpLine'
import { type CallApi, makeCallApi, type Send } from '#client/line/makeCallApi'
import { type PhoneDeed, phoneDeeds } from '../deeds/phoneDeeds'
import { waitingWords } from '../deeds/texts'
import { scrollBack } from '../pages/scrollBack'
import { askForConsent } from '../privacy/consentQuestion'
import { say } from '../say'
import { drafts, views } from '../storage'
import { onWechat } from '../target'
import { cloudLine } from './cloudLine'
import { PATIENCE_MS } from './patience'
import { session } from './session'
import { waiting } from './waiting'

const way: Send = process.env.TARO_ENV === 'weapp' ? cloudLine : withFirstAsked(httpLine('/api', PATIENCE_MS))

const send: Send = async (call, token) => {
  const reply = await way({ ...call, consents: true }, token)
  // An answer says that the network is there.
  if (waiting.shown.get().length > 0) setTimeout(sendWaiting)
  return reply
}

const line = makeCallApi({ send, session })

/** What may be done only after a yes to the statement is asked for and then done. */
const callWithConsent: CallApi = async (action, input) => {
  const answer = await line.callApi(action, input)
  const isAsked = !answer.ok && (answer.reason === 'consent_needed' || answer.reason === 'consent_outdated')
  return isAsked && action !== 'privacy.agree' && (await askForConsent(action)) ? line.callApi(action, input) : answer
}

export const { askApi } = line

/** The phone's only way to do something in the cloud. Never throws: a failure is an answer with a sentence for people. */
export const callApi = makeDoing<PhoneDeed>({ callApi: callWithConsent, askApi, deeds: phoneDeeds, waiting })

/** Sends what was tapped without a network; nobody is asked for anything then. */
export const sendWaiting = makeSendWaiting<PhoneDeed>({
  waiting,
  doIt: makeDoing<PhoneDeed>({ ...line, deeds: phoneDeeds }),
  deeds: phoneDeeds,
  tell: (told) => say(waitingWords.told(told)),
})

/** Rows that a screen holds: WeChat wants fewer than 1,000 elements on a page and 60 in a list (docs/wechat.md 6). */
const MOST_ROWS = 50

export const phone: Client = {
  ...{ askApi, session, views, drafts, ...(!onWechat && { ownerOf }) },
  parts: { most: MOST_ROWS, onTurned: scrollBack },
}
