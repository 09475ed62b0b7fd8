import { getHeapStatistics } from 'node:v8'

/** Share of its memory from which on a process is near its end: what is read for one great list needs the rest. */
const NEAR = 0.7
const EVERY_MS = 10 * 60_000

interface Heap {
  used_heap_size: number
  heap_size_limit: number
}

/** How full the memory is, in megabytes. */
export interface Filled {
  usedMb: number
  limitMb: number
}

/**
 * 内存快满时说一句. Tells once, and again when it has got better and worse, that the process comes near its limit, and that it
 * no longer does, which is told at the start as well; answers how to stop.
 */
export function watchMemory(
  tell: (near: Filled | undefined) => void,
  read: () => Heap = getHeapStatistics
): () => void {
  let wasNear: boolean | undefined
  const look = () => {
    const { used_heap_size: used, heap_size_limit: limit } = read()
    const isNear = used > limit * NEAR
    if (isNear !== wasNear) tell(isNear ? { usedMb: megabytes(used), limitMb: megabytes(limit) } : undefined)
    wasNear = isNear
  }
  look()
  const timer = setInterval(look, EVERY_MS).unref()
  return () => clearInterval(timer)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
