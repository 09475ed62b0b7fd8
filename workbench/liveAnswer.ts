import { type Load, loadFrom, loading } from '#client/asking/load'
import { liveValue } from '#client/liveValue'
import type { ActionName, Answer, Value } from '#shared/api'

interface Asking<Name extends ActionName> {
  ask: () => Promise<Answer<Name>>
  /** So long an answer is good enough, however many screens want it. */
  lifeMs: number
  clock?: () => number
}

/** One answer of the cloud that several screens share. */
export function liveAnswer<Name extends ActionName>({ ask, lifeMs, clock = Date.now }: Asking<Name>) {
  const load = liveValue<Load<Value<Name>>>(loading)
  let askedAt = Number.NEGATIVE_INFINITY
  let turn = 0

  /** Asks at once: after an own deed that changes the answer. What was asked before it counts no longer. */
  async function refresh() {
    askedAt = clock()
    turn += 1
    const mine = turn
    const answer = await ask()
    if (mine === turn) load.set(loadFrom(answer, lastOf(load.get())))
  }

  return {
    load,
    refresh,

    /** Asks when the answer is past its life. */
    async freshen() {
      if (clock() - askedAt >= lifeMs) await refresh()
    },

    /** Somebody else sits here now. */
    forget() {
      turn += 1
      askedAt = Number.NEGATIVE_INFINITY
      load.set(loading)
    },
  }
}

function lastOf<Shown>(load: Load<Shown>): Shown | undefined {
  return load.kind === 'ready' ? load.value : undefined
}
