import * as v from 'valibot'
import { done, type Result, refused } from '#shared/result'
import type { CallbackAccount } from './account'
import { MessageSchema, type WechatMessage } from './message'
import { type CallbackFields, readFields } from './readFields'
import { unseal } from './seal'
import { isSigned } from './signature'

const WINDOW_MS = 300_000
const LARGEST = 1024 * 1024

const Query = v.object({
  timestamp: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
  nonce: v.pipe(v.string(), v.maxLength(128)),
  signature: v.optional(v.string(), ''),
  msg_signature: v.optional(v.string(), ''),
  encrypt_type: v.optional(v.string(), ''),
  echostr: v.optional(v.string()),
})
type Query = v.InferOutput<typeof Query>

export type Envelope = { query: unknown; body: string }

/** Reason to turn a push away: not signed with a token we know, out of its time, too large, or not readable. */
export type Turned = 'unsigned' | 'stale' | 'too_large' | 'unreadable'

export type Opened = { account: CallbackAccount; message: WechatMessage }

/** Answers WeChat's check when the callback's address is entered: `echostr` comes back verbatim. */
export function openGreeting(
  query: unknown,
  accounts: readonly CallbackAccount[],
  now: number
): Result<string, Turned> {
  const asked = v.safeParse(Query, query)
  if (!asked.success || asked.output.echostr === undefined) return refused('unreadable')
  const { timestamp, nonce, signature, echostr } = asked.output
  if (isStale(timestamp, now)) return refused('stale')
  return accounts.some(({ token }) => isSigned(signature, token, timestamp, nonce))
    ? done(echostr)
    : refused('unsigned')
}

/**
 * Checks time, size, signature and seal of one push, and reads it. An account with a key takes nothing in plain text:
 * the signature of a plain push does not cover its body.
 */
export function openEnvelope(
  { query, body }: Envelope,
  accounts: readonly CallbackAccount[],
  now: number
): Result<Opened, Turned> {
  const asked = v.safeParse(Query, query)
  if (!asked.success) return refused('unreadable')
  if (Buffer.byteLength(body) > LARGEST) return refused('too_large')
  if (isStale(asked.output.timestamp, now)) return refused('stale')
  const outer = readFields(body)
  if (!outer) return refused('unreadable')
  for (const account of accounts) {
    const fields = openFor(account, asked.output, outer)
    if (fields) return readMessage(account, fields)
  }
  return refused('unsigned')
}

function openFor(
  { appId, token, aesKey }: CallbackAccount,
  query: Query,
  outer: CallbackFields
): CallbackFields | undefined {
  const { timestamp, nonce } = query
  if (!aesKey) return isSigned(query.signature, token, timestamp, nonce) ? outer : undefined
  const sealed = outer.Encrypt
  if (typeof sealed !== 'string' || !isSigned(query.msg_signature, token, timestamp, nonce, sealed)) return undefined
  const text = unseal(sealed, { aesKey, appId })
  return text === undefined ? undefined : readFields(text)
}

function readMessage(account: CallbackAccount, fields: CallbackFields): Result<Opened, Turned> {
  const read = v.safeParse(MessageSchema, fields)
  return read.success ? done({ account, message: read.output }) : refused('unreadable')
}

function isStale(timestamp: string, now: number): boolean {
  return Math.abs(now - Number(timestamp) * 1000) > WINDOW_MS
}
