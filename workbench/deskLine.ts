import type { Client } from '#client/client'
import { httpLine } from '#client/line/httpLine'
import { makeCallApi } from '#client/line/makeCallApi'
import { makeSession } from '#client/line/makeSession'
import { session } from './deskSession'

const PATIENCE_MS = 15_000

const send = httpLine('/api', PATIENCE_MS)

/** The desk's only way to the cloud. */
export const { callApi, askApi } = makeCallApi({ send, session, onOver: session.lapse })

const nobody = makeSession()
const atTheDoor = makeCallApi({ send, session: nobody })

/** The way of somebody who has yet to sign in, also above a page whose session has ended. */
export const { callApi: callAtTheDoor } = atTheDoor

/** Questions without a session, whoever has signed in beside. */
export const door: Client = { askApi: atTheDoor.askApi, session: nobody }

export const desk: Client = { askApi, session }
