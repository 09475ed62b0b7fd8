import { useState } from 'react'
import type { Ticks } from '../Table'

interface About<Row> {
  keyOf: (row: Row) => string
  nameOf: (row: Row) => string
  most: number
}

/** Rows ticked for one deed on all of them, at most so many; they stay ticked while the list is narrowed otherwise. */
export function useTicks<Row>({ keyOf, nameOf, most }: About<Row>) {
  const [ticked, setTicked] = useState<ReadonlyMap<string, Row>>(new Map())
  const set = (rows: readonly Row[], isOn: boolean) =>
    setTicked((before) => {
      const next = new Map(before)
      for (const row of rows) {
        if (!isOn) next.delete(keyOf(row))
        else if (next.size < most) next.set(keyOf(row), row)
      }
      return next
    })
  const has = (row: Row) => ticked.has(keyOf(row))
  const ticks: Ticks<Row> = {
    has,
    nameOf,
    toggle: (row) => set([row], !has(row)),
    toggleAll: (rows) => set(rows, !rows.every(has)),
  }
  return { ticks, rows: [...ticked.values()], isFull: ticked.size >= most, clear: () => setTicked(new Map()) }
}
