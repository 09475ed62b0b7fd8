import { cloudLine } from './cloudLine'
import { httpLine } from './httpLine'
import { makeCallApi } from './makeCallApi'
import { endSession, sessionToken } from './session'

/** The one door to the cloud. Never throws: whatever goes wrong is an answer with a sentence for people. */
export const { callApi, askApi } = makeCallApi({
  send: process.env.TARO_ENV === 'weapp' ? cloudLine : httpLine({ url: '/api', token: sessionToken.get }),
  onSignedOut: endSession,
})
