import type { ReactNode } from 'react'

interface Props {
  label: string
  pressed?: boolean | undefined
  onClick: () => void
  children: ReactNode
}

export function ToolButton({ label, pressed, onClick, children }: Props) {
  return (
    <button type="button" title={label} aria-label={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  )
}
