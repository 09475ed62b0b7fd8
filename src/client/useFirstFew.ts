import { useEffect, useState } from 'react'

/** The first rows of a list at once, and all of them when those have been painted: a slow phone shows something sooner. */
export function useFirstFew<Row>(rows: readonly Row[], few: number): readonly Row[] {
  const [isPainted, setPainted] = useState(rows.length <= few)
  useEffect(() => {
    if (isPainted) return
    const timer = setTimeout(() => setPainted(true))
    return () => clearTimeout(timer)
  }, [isPainted])
  return isPainted ? rows : rows.slice(0, few)
}
