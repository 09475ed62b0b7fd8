import type { Client } from '#client/client'
import { ownerOf } from '#client/keeping/owner'
import { withFirstAsked } from '#client/line/firstAsked'
import { httpLine } from '#client/line/httpLine'
import { type CallApi, makeCallApi, type Send } from '#client/line/makeCallApi'
import { liveValue } from '#client/liveValue'
import { forgetDoorLists } from '../codes/forgetDoorLists'
import { scrollBack } from '../pages/scrollBack'
import { askForConsent } from '../privacy/consentQuestion'
import { drafts, storage, views } from '../storage'
import { onWechat } from '../target'
import { cloudLine } from './cloudLine'
import { PATIENCE_MS } from './patience'
import { session } from './session'

const way: Send = process.env.TARO_ENV === 'weapp' ? cloudLine : withFirstAsked(httpLine('/api', PATIENCE_MS))

/** Number of answers so far: each says that the network is there. */
export const replies = liveValue(0)

const send: Send = async (call, token) => {
  const reply = await way({ ...call, consents: true }, token)
  replies.set(replies.get() + 1)
  return reply
}

/** The two ways to ask the cloud, which look at nothing before and do nothing again. */
export const line = makeCallApi({ send, session, onOver: endHere })

/** Ended from afar: whoever holds the phone now keeps no list of people. */
function endHere() {
  void forgetDoorLists(storage, ownerOf(session.get()))
  session.end()
}

/** What may be done only after a yes to the statement is asked for and then done. */
export const callWithConsent: CallApi = async (action, input) => {
  const answer = await line.callApi(action, input)
  const isAsked = !answer.ok && (answer.reason === 'consent_needed' || answer.reason === 'consent_outdated')
  return isAsked && action !== 'privacy.agree' && (await askForConsent(action)) ? line.callApi(action, input) : answer
}

export const { askApi } = line

/** Rows that a screen holds: WeChat wants fewer than 1,000 elements on a page and 60 in a list (docs/wechat.md 6). */
const MOST_ROWS = 50

export const phone: Client = {
  ...{ askApi, session, views, drafts, ...(!onWechat && { ownerOf }) },
  parts: { most: MOST_ROWS, onTurned: scrollBack },
}
