import * as v from 'valibot'
import { done, type Result, refused } from '#shared/result'
import type { CallbackAccount } from './account'
import { MessageSchema, type WechatMessage } from './message'
import { readFields } from './readFields'
import { unseal } from './seal'
import { sealedIn } from './sealedIn'
import { isSigned } from './signature'

const WINDOW_MS = 300_000

/** Limit of a push in bytes; the longest that WeChat sends have some thousand. */
export const LARGEST = 64 * 1024

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

/**
 * Reason to turn a push away: not signed with a token we know, signed but sealed for another account or with another
 * key, out of its time, too large, or not readable.
 */
export type Turned = 'unsigned' | 'not_ours' | 'stale' | 'too_large' | 'unreadable'

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
 * Checks size, time, signature and seal of one push, and reads it; nothing is parsed before its signature is right,
 * since anybody may send something here. An account with a key takes nothing in plain text: the signature of a plain
 * push does not cover its body.
 */
export function openEnvelope(
  { query, body }: Envelope,
  accounts: readonly CallbackAccount[],
  now: number
): Result<Opened, Turned> {
  if (body.length > LARGEST || Buffer.byteLength(body) > LARGEST) return refused('too_large')
  const asked = v.safeParse(Query, query)
  if (!asked.success) return refused('unreadable')
  if (isStale(asked.output.timestamp, now)) return refused('stale')
  const sealed = sealedIn(body)
  const signers = accounts.filter((account) => hasSigned(account, asked.output, sealed))
  if (signers.length === 0) return refused('unsigned')
  for (const account of signers) {
    const text = textFor(account, body, sealed)
    if (text !== undefined) return readMessage(account, text)
  }
  return refused('not_ours')
}

function hasSigned({ token, aesKey }: CallbackAccount, query: Query, sealed: string | undefined): boolean {
  const { timestamp, nonce } = query
  if (!aesKey) return isSigned(query.signature, token, timestamp, nonce)
  return sealed !== undefined && isSigned(query.msg_signature, token, timestamp, nonce, sealed)
}

function textFor({ appId, aesKey }: CallbackAccount, body: string, sealed = ''): string | undefined {
  return aesKey ? unseal(sealed, { aesKey, appId }) : body
}

function readMessage(account: CallbackAccount, text: string): Result<Opened, Turned> {
  const read = v.safeParse(MessageSchema, readFields(text))
  return read.success ? done({ account, message: read.output }) : refused('unreadable')
}

function isStale(timestamp: string, now: number): boolean {
  return Math.abs(now - Number(timestamp) * 1000) > WINDOW_MS
}
