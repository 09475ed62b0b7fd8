import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../../ui/Icon'
import { useShortcut } from '../../useShortcut'
import { shellTexts as texts } from '../texts'
import { Palette } from './Palette'

/** The way to everything, at the top of the side bar and at Ctrl-K. */
export function FindButton() {
  const [isOpen, setOpen] = useState(false)
  // At once, so that no letter is lost of what is typed right after it.
  useShortcut('k', () => flushSync(() => setOpen(true)))
  return (
    <>
      <button
        type="button"
        className="side__find"
        aria-label={texts.find}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" size={16} />
        <span className="side__label">{texts.find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  )
}
