import cloud from 'tcb-admin-node'
import type { Person } from '#shared/identity/person'
import { isRecord } from '#shared/isRecord'
import { isHttpEvent } from './httpCall'
import { findPersonByToken, type SignedIn } from './session'
import type { Store } from './store'

/**
 * Origin of a call: from the mini-program, whose identity the runtime vouches for; over HTTP, with a token, or from a
 * phone on which nobody is signed in, such as a page in 朋友圈; from the platform's timer; or from another function,
 * whoever has called that one.
 */
type Caller = FromPhone | { from: 'timer' | 'function' }

/** Callers that a phone may be. */
export type FromPhone = FromWechat | { from: 'http'; address: string }

interface FromWechat {
  from: 'wechat'
  openId: string
  unionId?: string
}

/**
 * Reads the caller from the runtime's environment. It must run in the first synchronous line of a function, since calls
 * share the environment.
 */
export function readCaller(context: object): Caller {
  const {
    WX_OPENID,
    WX_UNIONID,
    TRIGGER_SRC,
    TCB_SOURCE,
    TCB_SOURCE_IP = '',
  } = cloud.getCloudbaseContext(context as never)
  // TCB_SOURCE is the chain of the call, such as wx_client,scf; with it the person at its beginning may be told
  // (docs/cloud.md 3).
  if (TCB_SOURCE?.split(',').at(-1) === 'scf') return { from: 'function' }
  if (WX_OPENID)
    return WX_UNIONID
      ? { from: 'wechat', openId: WX_OPENID, unionId: WX_UNIONID }
      : { from: 'wechat', openId: WX_OPENID }
  return TRIGGER_SRC === 'timer' ? { from: 'timer' } : { from: 'http', address: TCB_SOURCE_IP }
}

/** A call of the mini-program; on a page opened in 朋友圈 the runtime knows nobody, and the call has no HTTP around it. */
export function isOfPhone(caller: Caller, request: unknown): caller is FromPhone {
  if (caller.from === 'http') return !isHttpEvent(request) && isRecord(request) && 'action' in request
  return caller.from === 'wechat'
}

/** The person of a mini-program's openid; made at the first visit, with nothing known but the ids. */
export async function personOfOpenId(store: Store, openId: string, unionId?: string): Promise<Person> {
  const known = await store.people.findWhere({ openId })
  if (known) return withUnionId(store, known, unionId)
  const id = `w${openId.replace(/[^\w-]/g, '')}`
  const ids = { openId, ...(unionId && { wechatUnionId: unionId }) }
  for (let nth = 1; ; nth++) {
    const fresh: Person = { ...newPerson(nth === 1 ? id : `${id}-${nth}`), ...ids }
    if (await store.people.add(fresh)) return fresh
    const taken = await store.people.get(fresh.id)
    // What is left of somebody who has left is nobody's: whoever comes back is new.
    if (!taken.leftAt) return taken
  }
}

function newPerson(id: string): Person {
  return { id, name: '', roles: [], grants: {}, sessions: [] }
}

/**
 * Keeps the unionid. WeChat tells it only once the accounts are bound to each other, which may be long after the first
 * visit.
 */
async function withUnionId({ people }: Store, person: Person, wechatUnionId: string | undefined): Promise<Person> {
  if (!wechatUnionId || person.wechatUnionId === wechatUnionId) return person
  await people.change({ _id: person.id }, { wechatUnionId })
  return { ...person, wechatUnionId }
}

export async function personOfHeader(
  store: Store,
  authorization: string | undefined,
  now: number
): Promise<SignedIn | undefined> {
  const token = authorization?.match(/^Bearer (.+)$/)?.[1]
  return token ? findPersonByToken(store, token, now) : undefined
}
