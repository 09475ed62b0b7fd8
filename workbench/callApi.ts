import { makeCallApi } from './makeCallApi'
import { endSession, session } from './session'

export const callApi = makeCallApi({ address: '/api', token: session.get, onSignedOut: endSession })
