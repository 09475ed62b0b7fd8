import { useEffect, useState } from 'react'

/** Gives the keyboard back to what opened a dialog that is taken off the page; antd does so for one that is hidden. */
export function useFocusBack(isOpen: boolean): void {
  // Noted while it is drawn for the first time: once it is on the page the dialog itself has the keyboard.
  const [opener] = useState(() => (isOpen ? document.activeElement : null))
  useEffect(
    () => () => {
      const isFree = document.activeElement === document.body
      if (isFree && opener instanceof HTMLElement) opener.focus()
    },
    [opener]
  )
}
