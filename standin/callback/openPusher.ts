import { setTimeout as pause } from 'node:timers/promises'
import type { WeixinEvent } from '../events'
import type { CallbackAddress, PushFaults } from './address'
import type { PushFields } from './asXml'
import { openReply, sealGreeting, sealPush } from './sealPush'

type Options = {
  addresses: readonly CallbackAddress[]
  clock: () => number
  random: () => number
  faults?: PushFaults | undefined
  /** Longest time to wait for an answer; WeChat gives five seconds. */
  patienceMs?: number | undefined
  /** Pause between two tries. */
  pauseMs?: number | undefined
  /** Called with the account's passive reply to a follower's event. */
  onReply: (event: WeixinEvent, text: string) => void
}

const TRIES = 3
const PATIENCE_MS = 5000
const PAUSE_MS = 1000

export type Pusher = {
  push: (event: WeixinEvent) => void
  /** Resolves when every push so far has been answered or given up; late pushes go last. */
  settle: () => Promise<void>
  close: () => Promise<void>
}

/** 推送: brings events to the accounts' callbacks in at most three tries of five seconds each, with the same content. */
export function openPusher(options: Options): Pusher {
  const { addresses, clock, random, faults, onReply, patienceMs = PATIENCE_MS, pauseMs = PAUSE_MS } = options
  const underWay = new Set<Promise<void>>()
  const late: (() => void)[] = []
  const greeted = new Map<string, Promise<boolean>>()
  let isClosed = false

  const start = (work: () => Promise<void>) => {
    const going = work().finally(() => underWay.delete(going))
    underWay.add(going)
  }

  /** Asks an address once whether it is the account's own; one that fails gets no push and is asked anew next time. */
  const isGreeted = (address: CallbackAddress) => {
    const known = greeted.get(address.appId) ?? greet(address)
    greeted.set(address.appId, known)
    return known.then((isRight) => {
      if (!isRight) greeted.delete(address.appId)
      return isRight
    })
  }

  const greet = async (address: CallbackAddress) => {
    const { query, echostr } = sealGreeting(address, clock(), random)
    const answer = await ask(`${address.url}?${query}`, patienceMs)
    return answer === echostr
  }

  const deliver = async (address: CallbackAddress, event: WeixinEvent, isUnanswered: boolean) => {
    if (!(await isGreeted(address))) return
    for (let tries = 0; tries < TRIES && !isClosed; tries += 1) {
      if (tries > 0) await pause(pauseMs)
      const { query, body, contentType } = sealPush(address, fieldsOf(event, address), { at: clock(), random })
      const post = { method: 'POST', headers: { 'content-type': contentType }, body }
      const answer = await ask(`${address.url}?${query}`, patienceMs, post)
      if (answer === undefined || (isUnanswered && tries === 0)) continue
      const reply = openReply(answer, address)
      if (reply !== undefined) onReply(event, reply)
      return
    }
  }

  return {
    push: (event) => {
      const address = addresses.find(({ appId }) => appId === event.appId)
      if (!address) return
      const fault = faults?.(event.event)
      const send = () => start(() => deliver(address, event, fault?.kind === 'unanswered'))
      if (fault?.kind === 'lost') return
      if (fault?.kind === 'late') late.push(send)
      else send()
      if (fault?.kind === 'twice') send()
    },
    settle: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
      for (const send of late.splice(0)) send()
      while (underWay.size > 0) await Promise.all(underWay)
    },
    close: async () => {
      isClosed = true
      await Promise.all(underWay)
    },
  }
}

/** The text of a good answer; undefined when it came too late, not at all, or as an error. */
async function ask(url: string, patienceMs: number, init: RequestInit = {}): Promise<string | undefined> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) })
    const text = await response.text()
    return response.ok ? text : undefined
  } catch {
    return undefined
  }
}

function fieldsOf({ openId, at, event, fields }: WeixinEvent, { appId, smallLetters }: CallbackAddress): PushFields {
  const common = { ToUserName: `gh_${appId}`, FromUserName: openId || 'mphelper', CreateTime: Math.floor(at / 1000) }
  const kind =
    event === 'text' ? { MsgType: 'text' } : { MsgType: 'event', Event: smallLetters ? event.toLowerCase() : event }
  return { ...common, ...kind, ...fields }
}
