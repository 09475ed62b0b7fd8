import * as v from 'valibot'
import { lookUp } from '#shared/lookUp'
import type { Fault, Reason } from '#shared/reason'
import { refusalText } from '#shared/refusalText'
import type { Result } from '#shared/result'
import type { Handlers } from './action'
import type { Call } from './context'
import { RequestFault } from './RequestFault'

// WeChat adds `userInfo` to every call of a mini-program; fields beside these are ignored. `consents` says that the
// client can ask for consent and repeat the call.
const CallSchema = v.object({
  action: v.string(),
  input: v.optional(v.unknown(), {}),
  consents: v.optional(v.unknown()),
})

export interface WireAnswer {
  status: number
  body: { ok: true; value: unknown } | { ok: false; reason: Reason; text: string }
}

const statusOf: Record<Fault, number> = {
  bad_request: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  unknown_action: 404,
  too_often: 429,
  busy: 503,
  server_error: 500,
}

/** Finds the handler, runs it and turns whatever comes of it into the one shape that travels. */
export async function answer(
  handlers: Handlers,
  request: unknown,
  openCall: (asked: v.InferOutput<typeof CallSchema>) => Promise<Call>
): Promise<WireAnswer> {
  try {
    const checked = v.safeParse(CallSchema, request)
    if (!checked.success) throw new RequestFault('bad_request')
    const { action, input } = checked.output
    const handle = lookUp(handlers, action)
    if (!handle) throw new RequestFault('unknown_action')
    return told(await handle(input, await openCall(checked.output)))
  } catch (error) {
    if (error instanceof RequestFault) return fault(error.fault)
    console.error(error)
    return fault('server_error')
  }
}

function told(outcome: unknown): WireAnswer {
  const result = outcome as Result<unknown, Reason>
  if (result.ok) return { status: 200, body: result }
  const { reason, about = '' } = result
  return { status: 200, body: { ok: false, reason, text: `${about}${refusalText[reason]}` } }
}

function fault(reason: Fault): WireAnswer {
  return { status: statusOf[reason], body: { ok: false, reason, text: refusalText[reason] } }
}
