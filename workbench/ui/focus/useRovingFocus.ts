import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'

/**
 * One stop of Tab for a row of buttons, and the arrow keys from one to the next: the pattern of a toolbar in ARIA's
 * practices. Tab comes back to the button that was used last.
 */
export function useRovingFocus() {
  const row = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLButtonElement>(undefined)

  const settle = () => {
    const buttons = buttonsOf(row.current)
    if (!last.current || !buttons.includes(last.current)) last.current = buttons[0]
    for (const button of buttons) button.tabIndex = button === last.current ? 0 : -1
  }
  // A button may have come or gone with every drawing of the row.
  useLayoutEffect(settle)

  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) last.current = target
    settle()
  }
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return
    const buttons = buttonsOf(row.current)
    const next = nextPlace(press.key, buttons.indexOf(press.target as HTMLButtonElement), buttons.length)
    if (next === undefined) return
    press.preventDefault()
    buttons[next]?.focus()
  }

  return { ref: row, onFocus, onKeyDown }
}

function buttonsOf(row: HTMLElement | null): HTMLButtonElement[] {
  return [...(row?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
}

/** Place that a key leads to; behind the last comes the first. */
export function nextPlace(key: string, place: number, count: number): number | undefined {
  if (place < 0) return undefined
  if (key === 'ArrowRight') return (place + 1) % count
  if (key === 'ArrowLeft') return (place - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
