import type { FaultInjector, InjectedFault } from './faults'

type Shares = Partial<Record<Exclude<InjectedFault['kind'], 'code'> | 'busy' | 'too_often', number>>

/** Injects faults into shares of all calls (`{ busy: 0.02, reset_after: 0.05 }`); the same seed, the same faults. */
export function randomFaults(shares: Shares, random: () => number): FaultInjector {
  return () => {
    let drawn = random()
    for (const [kind, share] of Object.entries(shares) as [keyof Shares, number][]) {
      drawn -= share
      if (drawn < 0) return faultOf(kind)
    }
    return undefined
  }
}

function faultOf(kind: keyof Shares): InjectedFault {
  if (kind === 'busy') return { kind: 'code', code: -1, message: 'system error' }
  if (kind === 'too_often') return { kind: 'code', code: 45011, message: 'api minute-quota reach limit' }
  return { kind }
}
