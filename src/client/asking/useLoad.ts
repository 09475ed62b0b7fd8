import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answered, type Load, loadFrom, loading } from './load'
import { useNetworkReturn } from './networkReturn'

/** Place of the last answer, kept for times without a network. */
export interface View<Shown> {
  read: () => Promise<Shown | undefined>
  write: (shown: Shown) => Promise<void>
}

export type Ask<Shown> = (shown: Shown | undefined) => Promise<Answered<Shown>>

interface Question<Shown> {
  /** Identity of the question; when it changes, everything begins anew. */
  about: string
  /** Token under which it is asked: when the person has signed in again, what had failed is asked once more. */
  token?: string | undefined
  ask: Ask<Shown>
  /** False as long as the question must wait; the screen shows loading until then. */
  when?: boolean | undefined
  view?: View<Shown> | undefined
  /** Paints the kept answer at once, until the new one comes; for what would push the page down when it comes late. */
  keptFirst?: boolean | undefined
}

/**
 * A question on a screen: asked when the screen opens, again when the question changes, or by `reload`. Of several
 * answers the one to the latest question counts.
 */
export function useLoad<Shown>({ about, token, ask, when = true, view, keptFirst = false }: Question<Shown>) {
  const [load, setLoad] = useState<Load<Shown>>(loading)
  const shown = useRef<Load<Shown>>(loading)
  const turn = useRef(0)
  const begun = useRef<string>()

  const show = useCallback((next: Load<Shown>) => {
    shown.current = next
    setLoad(next)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` stands for the question
  const again = useCallback(
    async (ask: Ask<Shown>) => {
      if (!when) return
      const mine = ++turn.current
      const answer = await ask(shownIn(shown.current))
      // Whoever signs in again goes on where they were, so what stands on the screen stays.
      if (isSignedOut(answer) && shown.current.kind === 'ready') return
      const last = answer.ok ? undefined : (shownIn(shown.current) ?? (await view?.read()))
      if (mine !== turn.current) return
      show(loadFrom(answer, last))
      if (answer.ok) await view?.write(answer.value)
    },
    [about, when]
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const reload = useCallback(() => again(ask), [again])

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const paintKept = useCallback(async () => {
    const mine = turn.current
    const last = await view?.read()
    if (mine === turn.current && last !== undefined && shown.current.kind === 'loading')
      show({ kind: 'ready', value: last, stale: false })
  }, [reload])

  useEffect(() => {
    // What is painted stays while the same question waits for its turn.
    if (begun.current !== about) show(loading)
    begun.current = about
    reload()
    if (keptFirst) paintKept()
    return () => {
      turn.current += 1
    }
  }, [reload, show, about, keptFirst, paintKept])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another token is the occasion
  useEffect(() => {
    if (shown.current.kind === 'failed') reload()
  }, [token])

  useNetworkReturn(() => {
    if (isWithoutNetwork(shown.current)) reload()
  })

  /** Shows `next`, but only if `before` is still on the screen. */
  const replace = useCallback(
    (before: Shown, next: Shown) => {
      if (shownIn(shown.current) === before) show({ kind: 'ready', value: next, stale: false })
    },
    [show]
  )

  return { load, reload, again, replace }
}

function isSignedOut(answer: Answered<unknown>): boolean {
  return !answer.ok && answer.reason === 'signed_out'
}

function isWithoutNetwork(load: Load<unknown>): boolean {
  return load.kind === 'failed' ? load.offline : load.kind === 'ready' && load.stale
}

function shownIn<Shown>(load: Load<Shown>): Shown | undefined {
  return load.kind === 'ready' ? load.value : undefined
}
