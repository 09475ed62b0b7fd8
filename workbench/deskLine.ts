import type { Client } from '#client/client'
import { httpLine } from '#client/line/httpLine'
import { makeCallApi } from '#client/line/makeCallApi'
import { session } from './deskSession'

const PATIENCE_MS = 15_000

/** The desk's only way to the cloud. */
export const { callApi, askApi } = makeCallApi({ send: httpLine('/api', PATIENCE_MS), session })

export const desk: Client = { askApi, session }
