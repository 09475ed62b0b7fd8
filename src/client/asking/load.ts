import type { Reason } from '#shared/reason'

/** State of what a screen shows. `stale` says that a newer answer did not come through. */
export type Load<Shown> =
  | { kind: 'loading' }
  | { kind: 'failed'; text: string; offline: boolean; reason: Reason }
  | { kind: 'ready'; value: Shown; stale: boolean }

/** An answer of the cloud, or several of them made one. */
export type Answered<Shown> = { ok: true; value: Shown } | { ok: false; reason: Reason; text: string }

export const loading = { kind: 'loading' } as const

/** The state after an answer. Without a network the last answer is shown, as it is better than none. */
export function loadFrom<Shown>(answer: Answered<Shown>, last: Shown | undefined): Load<Shown> {
  if (answer.ok) return { kind: 'ready', value: answer.value, stale: false }
  const { reason, text } = answer
  const offline = reason === 'offline'
  if (offline && last !== undefined) return { kind: 'ready', value: last, stale: true }
  return { kind: 'failed', text, offline, reason }
}
