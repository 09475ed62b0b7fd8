import type { Client } from '#client/client'
import { httpLine } from '#client/line/httpLine'
import { makeCallApi } from '#client/line/makeCallApi'
import { scrollBack } from '../pages/scrollBack'
import { drafts, views } from '../storage'
import { cloudLine } from './cloudLine'
import { session } from './session'

const PATIENCE_MS = 12_000

const send = process.env.TARO_ENV === 'weapp' ? cloudLine : httpLine('/api', PATIENCE_MS)

/** The phone's only way to the cloud. Never throws: a failure is an answer with a sentence for people. */
export const { callApi, askApi } = makeCallApi({ send, session })

/** Rows that a screen holds: WeChat wants fewer than 1,000 elements on a page and 60 in a list (docs/wechat.md 6). */
const MOST_ROWS = 50

export const phone: Client = {
  ...{ askApi, session, views, drafts },
  parts: { most: MOST_ROWS, onTurned: scrollBack },
}
