import type { ReactNode } from 'react'
import './Toolbar.css'

/** The row of filters above a list. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className="toolbar">{children}</div>
}
