import { type RefObject, useEffect } from 'react'
import { useLocation } from 'react-router-dom'

/** Key of the address with which the browser opened the desk: nobody has moved yet. */
const FIRST = 'default'

/** Puts the keyboard on the heading of a page that somebody has come to by a link which is gone with its page. */
export function useHeadingOnArrival(heading: RefObject<HTMLElement | null>): void {
  const { key } = useLocation()
  useEffect(() => {
    if (key !== FIRST && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [key, heading])
}
