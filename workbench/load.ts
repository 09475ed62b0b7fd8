import type { ActionName, Answer } from '#shared/api'

/** How far a screen is with what it shows. `stale` says that a newer answer did not come through. */
export type Load<Shown> =
  | { kind: 'loading' }
  | { kind: 'failed'; text: string; offline: boolean }
  | { kind: 'ready'; value: Shown; stale: boolean }

export const loading = { kind: 'loading' } as const

/** What stood there before is better than an error in its place. */
export function loadFrom<Name extends ActionName, Shown>(
  answer: Answer<Name>,
  shown: (value: Extract<Answer<Name>, { ok: true }>['value']) => Shown,
  before: Load<Shown>
): Load<Shown> {
  if (answer.ok) return { kind: 'ready', value: shown(answer.value), stale: false }
  const offline = answer.reason === 'offline'
  if (offline && before.kind === 'ready') return { ...before, stale: true }
  return { kind: 'failed', text: answer.text, offline }
}
