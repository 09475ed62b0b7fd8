import type { GenericSchema, InferOutput } from 'valibot'
import * as v from 'valibot'
import { errorTable } from './errors/errorTable'
import type { Failure, WechatAnswer } from './errors/outcome'
import type { Exchange } from './exchange'

const Complaint = v.object({ errcode: v.optional(v.number(), 0), errmsg: v.optional(v.string(), '') })

/** WeChat's complaint, read from `errcode` and `errmsg`; code 0 when there is none. */
export type Complaint = { code: number; rid?: string; ip?: string; field?: string }

/**
 * Turns an exchange into an outcome: first by the connection, then by WeChat's errcode, then by the shape of the
 * answer.
 */
export function judge<Schema extends GenericSchema>(came: Exchange, schema: Schema): WechatAnswer<InferOutput<Schema>> {
  if (came.kind !== 'answer') return judgeConnection(came)
  const complaint = readComplaint(came.json)
  if (complaint.code !== 0 && errorTable[complaint.code]?.kind !== 'repeated') return judgeComplaint(complaint)
  const answer = v.safeParse(schema, came.json)
  return answer.success ? { kind: 'answered', value: answer.output } : { kind: 'unknown', cause: 'unreadable' }
}

/** True when a new token may help. */
export function isTokenRejection(came: Exchange): boolean {
  return came.kind === 'answer' && errorTable[readComplaint(came.json).code]?.kind === 'token'
}

export function readComplaint(json: unknown): Complaint {
  const read = v.safeParse(Complaint, json)
  if (!read.success) return { code: 0 }
  const { errcode, errmsg } = read.output
  return {
    code: errcode,
    ...named('rid', /rid:\s*([\w-]+)/.exec(errmsg)),
    ...named('ip', /invalid ip ([\d.:a-f]+)/i.exec(errmsg)),
    ...named('field', /data\.(\w+?)(?:\.\w+)? /.exec(errmsg)),
  }
}

function named<Name extends string>(name: Name, match: RegExpExecArray | null): { [key in Name]?: string } {
  return match?.[1] === undefined ? {} : ({ [name]: match[1] } as { [key in Name]: string })
}

function judgeConnection(came: Exclude<Exchange, { kind: 'answer' }>): Failure {
  if (came.kind === 'unsent') return { kind: 'retry', after: 'backoff', code: 'unsent' }
  if (came.kind === 'lost') return { kind: 'unknown', cause: came.cause }
  if (came.status === 429) return { kind: 'retry', after: 'backoff', code: 'http' }
  return { kind: 'refused', reason: 'not_served', concerns: 'account', code: came.status }
}

function judgeComplaint({ code, field }: Complaint): Failure {
  const row = errorTable[code] ?? ({ kind: 'refused', reason: 'unlisted', concerns: 'message' } as const)
  if (row.kind === 'retry') return { ...row, code }
  if (row.kind === 'awaiting') return { ...row, reason: 'admin_confirmation', code }
  if (row.kind === 'refused') return { ...row, code, ...(field === undefined ? {} : { field }) }
  return { kind: 'refused', reason: 'token_rejected', concerns: 'account', code }
}
