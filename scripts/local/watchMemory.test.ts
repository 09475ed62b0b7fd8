import { watchMemory } from './watchMemory'

const MB = 1024 * 1024
const TEN_MINUTES = 600_000

test('a process that comes near its limit says so once, and again when it was better in between', () => {
  jest.useFakeTimers()
  const said: string[] = []
  let used = 500 * MB
  const stop = watchMemory(
    (line) => said.push(line),
    () => ({ used_heap_size: used, heap_size_limit: 1000 * MB })
  )
  const later = (megabytes: number) => {
    used = megabytes * MB
    jest.advanceTimersByTime(TEN_MINUTES)
  }
  later(690)
  expect(said).toEqual([])
  later(710)
  later(900)
  expect(said).toEqual([expect.stringContaining('用了 710 MB，最多 1000 MB')])
  expect(said[0]).toContain('--max-old-space-size=2000')
  later(500)
  later(800)
  expect(said).toHaveLength(2)
  stop()
  later(500)
  later(999)
  expect(said).toHaveLength(2)
  jest.useRealTimers()
})
