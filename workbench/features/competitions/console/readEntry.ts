import type { PlayedResult } from '#shared/competitions/play/match'

const RESULTS: readonly PlayedResult[] = ['1-0', '1/2', '0-1']

/** A line of the quick entry: the table and 1, 2 or 3 for red, draw or black; undefined for anything else. */
export function readEntry(line: string): { table: number; result: PlayedResult } | undefined {
  const found = /^\s*(\d{1,3})\s+([123])\s*$/.exec(line)
  const result = found && RESULTS[Number(found[2]) - 1]
  return found && result ? { table: Number(found[1]), result } : undefined
}
