import { useContext, useEffect, useRef } from 'react'
import { Surroundings } from '../screen/Surroundings'

interface Panel {
  element: HTMLElement
  close: () => void
}

/** The panels that are open, the last on top. */
const open: Panel[] = []

const FRAMES = 30

/** What a panel has put out of reach. */
const behind = new Set<HTMLElement>()

/**
 * In browsers, takes the focus into a panel and gives it back, keeps Tab inside and the page behind silent, and closes
 * by Esc and by the way back. A mini-program has neither focus nor keys; there the panel says that it is modal.
 */
export function useModal(onClose: () => void) {
  const element = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  const { holdBack } = useContext(Surroundings)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp' || !element.current) return
    const letGo = holdBack?.(() => close.current())
    const leave = enter({ element: element.current, close: () => close.current() })
    return () => {
      leave()
      letGo?.()
    }
  }, [holdBack])
  return element
}

function enter(panel: Panel) {
  const opener = document.activeElement
  const press = (event: KeyboardEvent) => {
    if (open.at(-1) !== panel || !panel.element.checkVisibility()) return
    if (event.key === 'Escape') panel.close()
    if (event.key === 'Tab') keepInside(panel.element, event)
  }
  open.push(panel)
  silenceBehind()
  takeFocus(panel, FRAMES)
  // Taro's entries keep their keys to themselves, so they are heard on their way down.
  window.addEventListener('keydown', press, true)
  return () => {
    window.removeEventListener('keydown', press, true)
    open.splice(open.indexOf(panel), 1)
    silenceBehind()
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
  }
}

/** Taro's elements lose the focus while they are drawn for the first time, so for some frames it is given again. */
function takeFocus(panel: Panel, frames: number) {
  panel.element.setAttribute('tabindex', '-1')
  if (!panel.element.contains(document.activeElement)) panel.element.focus({ preventScroll: true })
  if (frames > 0 && open.includes(panel)) requestAnimationFrame(() => takeFocus(panel, frames - 1))
}

/** Everything of the page is silent but the uppermost panel. Other pages stay as they are: one may come up meanwhile. */
function silenceBehind() {
  for (const element of behind) element.inert = false
  behind.clear()
  let inside = open.at(-1)?.element.parentElement
  while (inside && !inside.classList.contains('screen')) {
    for (const beside of inside.parentElement?.children ?? []) {
      if (beside !== inside && beside instanceof HTMLElement) behind.add(beside)
    }
    inside = inside.parentElement
  }
  for (const element of behind) element.inert = true
}

function keepInside(panel: HTMLElement, event: KeyboardEvent) {
  const stops = [...panel.querySelectorAll<HTMLElement>('[tabindex="0"], input, textarea')].filter((stop) =>
    stop.checkVisibility()
  )
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const active = document.activeElement
  const leaves = active === from || !panel.contains(active) || (event.shiftKey && active === panel)
  if (!leaves) return
  event.preventDefault()
  to?.focus()
}
