import { useEffect, useState } from 'react'

/** Whether this is a demonstration, in which one may choose who to be; always false outside a browser. */
export function useDemonstration(inBrowser = true): boolean {
  const [isOne, setIsOne] = useState(false)
  useEffect(() => {
    if (!inBrowser) return
    fetch('/demo/here').then(
      ({ ok }) => setIsOne(ok),
      () => undefined
    )
  }, [inBrowser])
  return isOne
}
