import type { ReactNode } from 'react'
import { useRovingFocus } from './focus/useRovingFocus'

interface Props {
  label: string
  className: string
  children: ReactNode
}

/** 工具条: a row of buttons that is one stop of Tab; the arrow keys, Home and End go from tool to tool. */
export function ToolRow({ label, className, children }: Props) {
  return (
    <div className={className} role="toolbar" aria-label={label} {...useRovingFocus()}>
      {children}
    </div>
  )
}
