import Button from 'antd/es/button'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { Icon } from '../../Icon'
import './Disclosure.css'

interface Props {
  label: string
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** A button of a toolbar, and what it opens in a row below; Escape closes it and gives the keyboard back. */
export function Disclosure({ label, isOpen, onToggle, children }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onToggle()
    button.current?.focus()
  }
  return (
    <>
      <Button ref={button} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        {label}
        <Icon name={isOpen ? 'up' : 'down'} size={14} />
      </Button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to the button that opened it
        <div id={id} className="toolbar__row disclosure" onKeyDown={leave}>
          {children}
        </div>
      )}
    </>
  )
}
