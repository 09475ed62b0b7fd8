import { FunctionFailure } from './FunctionFailure'
import type { Instance } from './startInstance'

export type Balance = {
  /** Runs a call on the least busy instance, now or as soon as one has room. */
  run(call: (instance: Instance) => Promise<string>): Promise<string>
}

/** Spreads calls over instances: at most `atOnce` on each, at most `inLine` waiting; further calls are refused. */
export function balance(
  name: string,
  instances: readonly Instance[],
  { atOnce, inLine }: { atOnce: number; inLine: number }
): Balance {
  const line: (() => void)[] = []
  let running = 0
  const room = instances.length * atOnce

  return {
    async run(call) {
      if (running >= room) {
        if (line.length >= inLine)
          throw new FunctionFailure('FUNCTIONS_BUSY', `Function ${name} has no room for more calls.`)
        await new Promise<void>((resolve) => line.push(resolve))
      } else running++
      try {
        return await call(leastBusy(instances))
      } finally {
        const next = line.shift()
        if (next) next()
        else running--
      }
    },
  }
}

function leastBusy(instances: readonly Instance[]): Instance {
  return instances.reduce((least, instance) => (instance.load() < least.load() ? instance : least))
}
