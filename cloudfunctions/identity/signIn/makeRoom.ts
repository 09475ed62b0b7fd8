import { signInsWaiting as most } from '#server/limits/openLimits'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { SIGN_IN_LASTS_MS, type SignIn } from '#shared/identity/signIn'

/** As many as the database gives at once. */
const A_LOOK = 1000

interface Newcomer {
  code: string
  source: string
  now: number
}

/**
 * Drops the oldest sign-ins that wait when there are too many: those of the same source first, then those of whoever asks
 * most. The newcomer itself stays, so nobody is kept out by somebody else's asking. Looked at after it was written, so
 * that any number at once stay within bounds.
 */
export async function makeRoom({ signIns }: Store, { code, source, now }: Newcomer): Promise<void> {
  const others = { state: 'waiting' as const, askedAt: _.gt(now - SIGN_IN_LASTS_MS), _id: _.neq(code) }
  const drop = async (rows: { id: string }[]) => {
    if (rows.length > 0) await signIns.remove({ _id: _.in(rows.map(({ id }) => id)), state: 'waiting' })
  }
  const ofSource = { ...others, source }
  const own = await signIns.list({ where: ofSource, order: ['askedAt', 'desc'], limit: A_LOOK, fields: ['_id'] })
  await drop(own.slice(most.ofOneSource - 1))
  if ((await signIns.count(others)) < most.ofAll) return
  const waiting = await signIns.list({
    where: others,
    order: ['askedAt', 'asc'],
    limit: A_LOOK,
    fields: ['source', 'address'],
  })
  await drop(tooMany(waiting, most.ofAll - 1))
}

type Waiting = Pick<SignIn, 'id' | 'source' | 'address'>

/** The ones to drop, so that `room` are left: each time the oldest of whoever has most. The list has the oldest first. */
export function tooMany(waiting: readonly Waiting[], room: number): Waiting[] {
  const bySource = new Map<string, Waiting[]>()
  for (const one of waiting) {
    const key = one.source ?? one.address
    const own = bySource.get(key)
    if (own) own.push(one)
    else bySource.set(key, [one])
  }
  const excess = Math.max(0, waiting.length - room)
  return Array.from({ length: excess }, () => noisiest(bySource).shift()).flatMap((one) => one ?? [])
}

/** Of two that have as many, whoever asked first. */
function noisiest(bySource: Map<string, Waiting[]>): Waiting[] {
  return [...bySource.values()].reduce((most, one) => (one.length > most.length ? one : most), [])
}
