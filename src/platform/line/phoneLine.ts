import type { Client } from '#client/client'
import { httpLine } from '#client/line/httpLine'
import { makeCallApi } from '#client/line/makeCallApi'
import { drafts, views } from '../storage'
import { cloudLine } from './cloudLine'
import { session } from './session'

const PATIENCE_MS = 12_000

const send = process.env.TARO_ENV === 'weapp' ? cloudLine : httpLine('/api', PATIENCE_MS)

/** The phone's only way to the cloud. Never throws: a failure is an answer with a sentence for people. */
export const { callApi, askApi } = makeCallApi({ send, session })

export const phone: Client = { askApi, session, views, drafts }
