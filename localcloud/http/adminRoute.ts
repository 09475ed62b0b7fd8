import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { dispatch } from '../wire/dispatch'
import type { WireRequest } from '../wire/wireRequest'
import { HttpFault } from './HttpFault'
import { readJson } from './readJson'
import type { Route } from './route'
import { sendJson } from './sendJson'

const LONGEST_BODY = 64 * 1024 * 1024

/** The endpoint the SDK talks to. It refuses requests without this start's secret. */
export function adminRoute(secretId: string): Route {
  return {
    method: 'POST',
    path: '/admin',
    async open(request, response, cloud) {
      if (!knowsSecret(request, secretId)) throw new HttpFault(403, 'wrong_credential')
      sendJson(response, 200, await dispatch(cloud, requestFrom(await readJson(request, LONGEST_BODY))))
    },
  }
}

/** Whether a request names this start's secret. */
export function knowsSecret(request: IncomingMessage, secretId: string): boolean {
  const credential = /Credential=([^/,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const given = Buffer.from(credential)
  const right = Buffer.from(secretId)
  return given.length === right.length && timingSafeEqual(given, right)
}

function requestFrom(body: unknown): WireRequest {
  const { action } = Object(body)
  if (typeof action !== 'string') throw new HttpFault(400, 'no_action')
  return { ...Object(body), action }
}
