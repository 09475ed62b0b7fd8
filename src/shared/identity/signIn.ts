import * as v from 'valibot'
import { codeText } from './code'

/** 扫码登录. A browser asks to be let in; an officer says yes on a phone that is signed in. The id is the code. */
export interface SignIn {
  id: string
  /**
   * Shown on the browser's screen and picked out of three on the phone, so that a person who sees only one of the two
   * cannot confirm.
   */
  number: number
  /** Hash of the secret that the browser keeps; the secret becomes the session's. */
  secretHash: string
  browser: string
  address: string
  /** Whom it is counted for; rows of an older version lack it for the minutes that they last. */
  source?: string
  askedAt: number
  state: SignInState
  personId?: string
}

/** `ended`: refused on the phone, or a wrong number was picked there. */
type SignInState = 'waiting' | 'confirmed' | 'ended'

export const SIGN_IN_LASTS_MS = 2 * 60_000

/** What the browser keeps and shows while it waits. */
export interface SignInTicket {
  code: string
  number: number
  secret: string
  expiresAt: number
}

/** What the phone shows before it lets a browser in. */
export interface SignInAsked {
  browser: string
  address: string
  askedAt: number
  numbers: number[]
}

export type SignInProgress = { state: 'waiting' | 'ended' | 'expired' } | { state: 'confirmed'; token: string }

/** A secret of 192 random bits, as a browser or the cloud makes it. */
export const SecretSchema = v.pipe(v.string(), v.regex(/^[\w-]{32}$/))
const Code = codeText(8)
const PickedNumber = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(99))

export const SignInCodeInput = v.strictObject({ code: Code })
export const ConfirmSignInInput = v.strictObject({ code: Code, number: PickedNumber })
export const PollSignInInput = v.strictObject({ code: Code, secret: SecretSchema })

/** A session of a browser or phone, as its owner sees it. */
export interface SessionRow {
  id: string
  device: string
  address: string
  startedAt: number
  expiresAt: number
  isThis: boolean
}

export const SessionIdInput = v.strictObject({ sessionId: v.pipe(v.string(), v.regex(/^[\w-]{8}$/)) })
