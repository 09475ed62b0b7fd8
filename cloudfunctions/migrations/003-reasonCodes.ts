import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { oldSentences } from '#shared/delivery/oldSentences'
import { isRecord } from '#shared/isRecord'
import { lookUp } from '#shared/lookUp'
import type { Migration } from './migration'

/**
 * Replaces stored sentences of messages, recipients and mass calls by the codes of their reasons. A sentence that is
 * not known stays, and is shown as it is.
 */
export const reasonCodes: Migration = {
  name: 'reasonCodes',
  run: async (rows: Rows) => {
    await rewriteRows(rows, 'pushChunks', withCodes)
    await rewriteRows(rows, 'messages', withReasons)
  },
}

/**
 * Rewrites a chunk while `rev` and remark are those that were read: every write that sends counts `rev`, an event about
 * a mass call changes the remark alone.
 */
function withCodes({ recipients, call, rev }: Row): Rewriting | undefined {
  const people = Array.isArray(recipients) ? recipients : []
  const isOld = people.some(hasSentence) || hasSentence(call)
  if (!isOld) return undefined
  const remark = isRecord(call) ? call.remark : undefined
  return {
    set: {
      ...(people.some(hasSentence) && { recipients: people.map(coded) }),
      ...(hasSentence(call) && { 'call.reason': codeOf(call.remark) }),
      rev: Number(rev) + 1,
    },
    ...(hasSentence(call) && { remove: ['call.remark'] }),
    onlyIf: { rev, ...(remark !== undefined && { 'call.remark': remark }) },
  }
}

function coded(recipient: unknown): unknown {
  if (!hasSentence(recipient)) return recipient
  const { remark, ...rest } = recipient
  return { ...rest, reason: codeOf(remark) }
}

function hasSentence(value: unknown): value is Record<string, unknown> & { remark: string } {
  return isRecord(value) && typeof value.remark === 'string' && codeOf(value.remark) !== undefined
}

/**
 * Replaces `remarks` by codes and removes it, also where it is empty; only functions of an earlier version still write
 * it.
 */
function withReasons({ delivery }: Row): Rewriting | undefined {
  if (!isRecord(delivery) || !Array.isArray(delivery.remarks)) return undefined
  const { remarks, reasons } = delivery
  const codes = [...remarks.flatMap((remark) => codeOf(remark) ?? []), ...(Array.isArray(reasons) ? reasons : [])]
  return {
    ...(codes.length > 0 && { set: { 'delivery.reasons': codes } }),
    remove: ['delivery.remarks'],
    onlyIf: { 'delivery.remarks': remarks, 'delivery.reasons': reasons ?? null },
  }
}

function codeOf(sentence: unknown): string | undefined {
  return typeof sentence === 'string' ? lookUp(oldSentences, sentence) : undefined
}
