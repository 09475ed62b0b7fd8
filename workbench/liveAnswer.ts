import { type Load, loadFrom, loading } from '#client/asking/load'
import { liveValue } from '#client/liveValue'
import type { ActionName, Answer, Value } from '#shared/api'

interface Asking<Name extends ActionName> {
  ask: () => Promise<Answer<Name>>
  /** Time in milliseconds for which an answer is good enough, however many screens want it. */
  lifeMs: number
  clock?: () => number
}

/** One answer of the cloud that several screens share. */
export function liveAnswer<Name extends ActionName>({ ask, lifeMs, clock = Date.now }: Asking<Name>) {
  const load = liveValue<Load<Value<Name>>>(loading)
  let askedAt = Number.NEGATIVE_INFINITY
  let turn = 0

  /** Asks at once, after a deed of one's own that changes the answer. Answers to earlier questions no longer count. */
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

    /** Asks if the answer is older than its life. */
    async freshen() {
      if (clock() - askedAt >= lifeMs) await refresh()
    },

    /** Drops the answer, when another person signs in. */
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
