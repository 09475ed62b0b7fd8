import { randomInt } from 'node:crypto'
import type { Account, Template } from './accounts'
import { apply } from './apply'
import type { WeixinEvent } from './events'
import type { WorldJournal } from './journal'
import type { FollowerSeed } from './people/followers'
import { routes } from './routes'
import { startState } from './state'
import { openRandom } from './trouble/random'
import type { Limit, World } from './world'

export type WorldOptions = {
  /** The time in epoch milliseconds. */
  clock: () => number
  seed?: number
  /** Path under which the handler is mounted, for the addresses of pictures. */
  prefix?: string
  accounts: readonly Account[]
  templates: readonly Template[]
  followers: readonly FollowerSeed[]
  limits?: { readonly [path: string]: Limit }
  onEvent?: (event: WeixinEvent) => void
  defer?: (work: () => void) => void
}

const DELIVERY_MS = 800

/** Opens the stand-in's world: its start, and then all changes of the journal. */
export function openWorld(options: WorldOptions, journal: WorldJournal): World {
  const { clock, accounts, templates, prefix = '/weixin', onEvent = () => {} } = options
  const { defer = (work) => void setTimeout(work, DELIVERY_MS).unref() } = options
  const state = startState(options.followers)
  for (const change of journal.changes) apply(state, change)
  const world: World = {
    ...{ prefix, templates, clock, state, emit: onEvent },
    get accounts() {
      return accounts.map((account) => ({ ...account, ...world.state.accountMoves.get(account.appId) }))
    },
    limits: {
      ...Object.fromEntries(Object.entries(routes).map(([path, { limit }]) => [path, limit])),
      ...options.limits,
    },
    // The journal's length goes into the seed: after a restart the same seed must not make the same ids again.
    random: openRandom((options.seed ?? randomInt(2 ** 32)) + journal.changes.length),
    commit: (change) => {
      apply(world.state, change)
      journal.append(change)
    },
    // A failure to write fails the next call too, which can say so.
    defer: (work) =>
      defer(() => {
        work()
        journal.flush().catch(() => {})
      }),
    massTries: new Map(),
    heldVerdicts: undefined,
    phoneCodes: new Map(),
    complaints: new Map(),
    minutes: new Map(),
  }
  return world
}
