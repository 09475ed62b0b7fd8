import { useEffect } from 'react'

/** Names the browser tab after the screen, for people who keep several open. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · 红墙长安`
  }, [title])
}
