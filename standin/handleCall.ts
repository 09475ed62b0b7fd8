import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall } from './answerCall'
import type { WorldJournal } from './journal'
import type { Incoming } from './people/incoming'
import { asJson, complain, replyBadGateway, replyJson, replyPng } from './reply'
import { findTokenOwner } from './tokens'
import type { FaultInjector, InjectedFault } from './trouble/faults'
import { type Latency, think } from './trouble/latency'
import { WeixinRefusal } from './WeixinRefusal'
import type { WeixinAnswer, World } from './world'

type Socket = { request: IncomingMessage; response: ServerResponse }

type Surroundings = { world: World; journal: WorldJournal; latency?: Latency; faults?: FaultInjector }

/** Answers one call of WeChat's API, with an injected fault before or after it acts. */
export async function handleCall(
  incoming: Incoming,
  { world, journal, latency, faults }: Surroundings,
  socket: Socket
): Promise<void> {
  const fault = faults?.(incoming.path)
  if (fault?.kind === 'reset_before') {
    socket.request.socket.destroy()
    return
  }
  if (fault?.kind === 'bad_gateway') {
    replyBadGateway(socket.response)
    return
  }
  if (fault?.kind === 'revoke_tokens') revokeTokens(world)

  const answer = await answerOrComplain(incoming, world, fault)
  await journal.flush()
  await think(latency, world.random)
  if (Buffer.isBuffer(answer.png) && !fault) replyPng(socket.response, answer.png)
  else deliver(asJson(answer), fault, socket)
}

async function answerOrComplain(
  incoming: Incoming,
  world: World,
  fault: InjectedFault | undefined
): Promise<WeixinAnswer> {
  try {
    if (fault?.kind === 'code') throw new WeixinRefusal(fault.code, fault.message ?? 'injected', fault.extra)
    return await answerCall(incoming, world)
  } catch (error) {
    if (!(error instanceof WeixinRefusal)) throw error
    return complain(world, error, {
      appId: findTokenOwner(world, incoming.query.get('access_token'))?.appId ?? '',
      path: incoming.path,
    })
  }
}

function revokeTokens(world: World): void {
  for (const { appId } of world.accounts) world.commit({ kind: 'tokens_revoked', appId })
}

function deliver(text: string, fault: InjectedFault | undefined, { request, response }: Socket): void {
  if (fault?.kind === 'silence') return
  if (fault?.kind === 'reset_after') request.socket.destroy()
  else if (fault?.kind === 'bad_gateway_after') replyBadGateway(response)
  else replyJson(response, fault?.kind === 'truncated' ? firstHalf(text) : text)
}

function firstHalf(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2))
}
