import { useEffect, useState } from 'react'
import { onWechat } from './target'

/** Whether this is a demonstration, in which one may choose who to be. */
export function useDemonstration(): boolean {
  const [isOne, setIsOne] = useState(false)
  useEffect(() => {
    if (!onWechat) {
      fetch('/demo/here').then(
        ({ ok }) => setIsOne(ok),
        () => undefined
      )
    }
  }, [])
  return isOne
}
