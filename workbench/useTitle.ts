import { useEffect } from 'react'

/** Names the browser tab after the screen, for whoever keeps several open. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · 红墙长安`
  }, [title])
}
