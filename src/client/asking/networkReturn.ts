import { useEffect, useRef } from 'react'
import { liveValue, useLive } from '../liveValue'

/** How often the network has come back while this app was open. */
const returns = liveValue(0)

export function noteNetworkReturn(): void {
  returns.set(returns.get() + 1)
}

/** Runs when the network comes back, not when the screen opens. */
export function useNetworkReturn(run: () => void): void {
  const count = useLive(returns)
  const seen = useRef(count)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each return is one occasion
  useEffect(() => {
    if (seen.current !== count) run()
    seen.current = count
  }, [count])
}
