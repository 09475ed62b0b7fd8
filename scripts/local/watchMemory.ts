import { getHeapStatistics } from 'node:v8'

/** Share of its memory from which on a process is near its end: what is read for one great list needs the rest. */
const NEAR = 0.7
const EVERY_MS = 10 * 60_000

interface Heap {
  used_heap_size: number
  heap_size_limit: number
}

/** 内存快满时说一句. Says once, and again when it has got better and worse, that the process comes near its limit; answers how to stop. */
export function watchMemory(say: (line: string) => void, read: () => Heap = getHeapStatistics): () => void {
  let isNear = false
  const look = () => {
    const { used_heap_size: used, heap_size_limit: limit } = read()
    const wasNear = isNear
    isNear = used > limit * NEAR
    if (isNear && !wasNear) say(nearText(used, limit))
  }
  look()
  const timer = setInterval(look, EVERY_MS).unref()
  return () => clearInterval(timer)
}

function nearText(used: number, limit: number): string {
  const [has, may] = [used, limit].map((bytes) => Math.round(bytes / 1024 / 1024))
  return `内存快满了：用了 ${has} MB，最多 ${may} MB。请先备份（npm run backup），再换一台内存大些的机器；一时换不了，可以这样启动：NODE_OPTIONS=--max-old-space-size=${(may ?? 0) * 2} npm start`
}
