import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AccountMove } from './accounts'
import type { CallbackAddress, PushFaults } from './callback/address'
import { openPusher } from './callback/openPusher'
import { handleDemo } from './demo/handleDemo'
import type { WeixinEvent } from './events'
import { handleCall } from './handleCall'
import { noJournal, openJournal } from './journal'
import { replyPicture } from './material/replyPicture'
import { openWorld, type WorldOptions } from './openWorld'
import { showReply } from './people/chat'
import { readIncoming } from './people/incoming'
import type { Shown } from './people/ledger'
import { answerMass, carryOn } from './sending/finishMass'
import { startState } from './state'
import type { FaultInjector } from './trouble/faults'
import type { Latency } from './trouble/latency'
import { WeixinRefusal } from './WeixinRefusal'

/** Options of the stand-in. With `dataFile` it outlives restarts and crashes, without it ends with the process. */
export type WeixinOptions = WorldOptions & {
  dataFile?: string
  latency?: Latency
  faults?: FaultInjector
  /** Addresses for the accounts' pushes; an account without one gets none. */
  callbacks?: readonly CallbackAddress[]
  pushFaults?: PushFaults
  pushPatienceMs?: number
  pushPauseMs?: number
}

export type Weixin = {
  /** Handles every path of WeChat's API, `/demo/…` and `/pictures/…`, with or without the prefix. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Messages on the phone of this openid's person, oldest first. */
  ledger: (openId: string) => readonly Shown[]
  /** Resolves when every push so far has been answered or given up. */
  pushed: () => Promise<void>
  /** Changes an account as its owner or WeChat may: another secret, frozen, another kind. */
  changeAccount: (appId: string, move: AccountMove) => void
  /** Gives the administrator's answer to a mass message that waits for it; false when none does. */
  answerMass: (messageId: string, confirmed: boolean) => boolean
  /** Puts everything back to the start. */
  reset: () => Promise<void>
  close: () => Promise<void>
}

/** 微信的替身: WeChat's API on this machine, and the phones of its followers. */
export function openWeixin(options: WeixinOptions): Weixin {
  const journal = options.dataFile === undefined ? noJournal : openJournal(options.dataFile)
  const pusher = openPusher({
    addresses: options.callbacks ?? [],
    clock: options.clock,
    random: () => world.random(),
    faults: options.pushFaults,
    patienceMs: options.pushPatienceMs,
    pauseMs: options.pushPauseMs,
    onReply: ({ openId }, text) => showReply(world, openId, text),
  })
  const tell = (event: WeixinEvent) => {
    options.onEvent?.(event)
    pusher.push(event)
  }
  const world = openWorld({ ...options, onEvent: tell }, journal)
  for (const job of world.state.jobs.values()) {
    carryOn(world, job)
  }

  const reset = async () => {
    // Message ids go on: an open phone page, or an outbox, still knows the old ones.
    const lastMessageId = String(world.state.lastMessageId)
    const cleared = journal.clear()
    world.state = startState(options.followers)
    world.minutes.clear()
    world.massTries.clear()
    world.commit({ kind: 'began', lastMessageId })
    await cleared
    await journal.flush()
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const incoming = await readIncoming(request, world.prefix)
    if (incoming.path.startsWith('/demo/')) return handleDemo(incoming, { world, journal, reset }, response)
    if (incoming.path.startsWith('/pictures/'))
      return replyPicture(response, world, incoming.path.slice('/pictures/'.length))
    return handleCall(incoming, { ...options, world, journal }, { request, response })
  }

  return {
    handle: (request, response) => answer(request, response).catch((error) => fail(response, error)),
    ledger: (openId) => world.state.phones.get(world.state.followers.get(openId)?.unionId ?? '') ?? [],
    pushed: pusher.settle,
    changeAccount: (appId, move) => world.commit({ kind: 'account_changed', appId, move }),
    answerMass: (messageId, confirmed) => answerMass(world, { messageId, confirmed }),
    reset,
    close: () => pusher.close().then(journal.close),
  }
}

function fail(response: ServerResponse, error: unknown): void {
  const isRefused = error instanceof WeixinRefusal
  if (!isRefused) console.error(error)
  if (response.headersSent) response.destroy()
  else response.writeHead(isRefused ? 413 : 500, { 'content-type': 'text/plain' }).end()
}
