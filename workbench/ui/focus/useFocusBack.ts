import { useEffect, useState } from 'react'

/**
 * Gives the keyboard back to what opened a dialog that is taken off the page, or to the page's heading when that is gone
 * with the deed; antd does so only for a dialog that is hidden.
 */
export function useFocusBack(isOpen: boolean): void {
  // Noted while it is drawn for the first time: once it is on the page the dialog itself has the keyboard.
  const [opener] = useState(() => (isOpen ? document.activeElement : null))
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      const next = isThere ? opener : document.querySelector<HTMLElement>('main h1')
      next?.focus()
    },
    [opener]
  )
}
