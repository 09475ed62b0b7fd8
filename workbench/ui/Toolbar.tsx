import type { ReactNode } from 'react'
import './Toolbar.css'

/** The row of filters above a list, or `inside` its panel. */
export function Toolbar({ inside = false, children }: { inside?: boolean; children: ReactNode }) {
  return <div className={inside ? 'toolbar toolbar--inside' : 'toolbar'}>{children}</div>
}
