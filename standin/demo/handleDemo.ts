import type { ServerResponse } from 'node:http'
import { ValiError } from 'valibot'
import type { WorldJournal } from '../journal'
import type { Incoming } from '../people/incoming'
import { WeixinRefusal } from '../WeixinRefusal'
import type { World } from '../world'
import { demoRoutes } from './demoRoutes'

type Told = { status: number; json: object }

/** Answers the demonstration's own calls, with honest HTTP status codes. */
export async function handleDemo(
  incoming: Incoming,
  { world, journal, reset }: { world: World; journal: WorldJournal; reset: () => Promise<void> },
  response: ServerResponse
): Promise<void> {
  const { status, json } = await tell(incoming, world, reset)
  // The answer waits for the journal: a phone must not show what a crash could take back.
  await journal.flush()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(json))
}

async function tell(incoming: Incoming, world: World, reset: () => Promise<void>): Promise<Told> {
  const call = `${incoming.method} ${incoming.path}`
  // Another site's page can post forms and text, but not JSON.
  if (incoming.method === 'POST' && !incoming.contentType.startsWith('application/json'))
    return refused(415, 'json_only')
  if (call === 'POST /demo/reset') return reset().then(() => ({ status: 200, json: {} }))
  const answer = Object.hasOwn(demoRoutes, call) ? demoRoutes[call] : undefined
  if (!answer) return refused(404, 'unknown_path')
  try {
    const json = answer(incoming, world)
    return json ? { status: 200, json } : refused(404, 'unknown_follower')
  } catch (error) {
    if (error instanceof WeixinRefusal || error instanceof ValiError) return refused(400, 'malformed')
    throw error
  }
}

function refused(status: number, reason: string): Told {
  return { status, json: { reason } }
}
