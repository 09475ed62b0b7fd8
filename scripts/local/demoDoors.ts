import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import { findPersonByToken, openSession } from '../../cloudfunctions/server/session'
import type { Store } from '../../cloudfunctions/server/store'
import { HttpFault } from '../../localcloud/http/HttpFault'
import { readJson } from '../../localcloud/http/readJson'
import type { Route } from '../../localcloud/http/route'
import { sendJson } from '../../localcloud/http/sendJson'
import type { LocalCloud } from '../../localcloud/localCloud'
import { demoPeople } from './demoPeople'
import { demoHall } from './playing/demoHall'
import { playRound } from './playing/playRound'

interface Stage {
  cloud: LocalCloud
  store: Store
}

interface Doors {
  /** Where the phones and the desk call. */
  api: string
  stage: () => Stage | undefined
  reset: (stage: Stage) => Promise<void>
}

/** The device of a session that the front door has opened; no browser's name is spelt so. */
const FRONT_DOOR = '演示首页'

const SignIn = v.object({ person: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)) })
const OfCompetition = v.object({ competitionId: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)) })
const Grants = v.object({ templateIds: v.array(v.string()) })

/** Routes of the demonstration: its people, signing in as one, answers to WeChat's own sheets, and starting over. */
export function demoDoors({ api, stage, reset }: Doors): Route[] {
  const onStage = () => {
    const current = stage()
    if (!current) throw new HttpFault(503, 'busy')
    return current
  }

  return [
    {
      method: 'GET',
      path: '/demo/here',
      open: async (_request, response) => sendJson(response, 200, { demonstration: true }),
    },
    {
      method: 'GET',
      path: '/demo/people',
      open: async (_request, response) => sendJson(response, 200, await demoPeople(onStage().store)),
    },
    {
      method: 'POST',
      path: '/demo/sign-in',
      async open(request, response) {
        const { store } = onStage()
        const { person: id } = await read(SignIn, request)
        const person = await store.people.find(id)
        if (!person) throw new HttpFault(404, 'not_found')
        const opening = { now: Date.now(), device: FRONT_DOOR, address: request.socket.remoteAddress ?? '' }
        sendJson(response, 200, { token: await openSession(store, person, opening), person: id, name: person.name })
      },
    },
    {
      method: 'POST',
      path: '/demo/own-token',
      async open(request, response) {
        const { person, sessionId } = await whoAsks(onStage().store, request.headers.authorization)
        const isOwn = person.sessions.some(({ id, device }) => id === sessionId && device === FRONT_DOOR)
        if (!isOwn) throw new HttpFault(403, 'not_own_token')
        sendJson(response, 200, { own: true })
      },
    },
    {
      method: 'POST',
      path: '/demo/grants',
      async open(request, response) {
        const { cloud, store } = onStage()
        const { person } = await whoAsks(store, request.headers.authorization)
        const { templateIds } = await read(Grants, request)
        await standIn(cloud, '/weixin/demo/grants', { openid: person.openId, templateIds })
        sendJson(response, 200, { accepted: templateIds })
      },
    },
    {
      method: 'POST',
      path: '/demo/phone-code',
      async open(request, response) {
        const { cloud, store } = onStage()
        const { person } = await whoAsks(store, request.headers.authorization)
        sendJson(response, 200, await standIn(cloud, '/weixin/demo/phone-code', { openid: person.openId }))
      },
    },
    {
      method: 'POST',
      path: '/demo/play-round',
      async open(request, response) {
        const { store } = onStage()
        const organiser = (request.headers.authorization ?? '').replace(/^Bearer /, '')
        const { competitionId } = await read(OfCompetition, request)
        const hall = await demoHall(store, { api, organiser, competitionId })
        sendJson(response, 200, await playRound(hall, competitionId))
      },
    },
    {
      method: 'POST',
      path: '/demo/reset',
      async open(_request, response) {
        await reset(onStage())
        sendJson(response, 200, { reset: true })
      },
    },
  ]
}

async function read<Schema extends v.GenericSchema>(
  schema: Schema,
  request: IncomingMessage
): Promise<v.InferOutput<Schema>> {
  const checked = v.safeParse(schema, await readJson(request, 1024))
  if (!checked.success) throw new HttpFault(400, 'bad_request')
  return checked.output
}

async function whoAsks(store: Store, authorization = '') {
  const signedIn = await findPersonByToken(store, authorization.replace(/^Bearer /, ''), Date.now())
  if (!signedIn) throw new HttpFault(401, 'signed_out')
  return signedIn
}

async function standIn(cloud: LocalCloud, path: string, body: object): Promise<object> {
  const response = await fetch(`${cloud.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new HttpFault(404, 'not_found')
  return (await response.json()) as object
}
