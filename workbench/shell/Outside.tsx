import type { ReactNode } from 'react'
import { Brand } from './Brand'
import './Outside.css'

/** What stands on the screen while nobody sits at the desk. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <div className="outside">
      <main className="outside__card">
        <Brand />
        {children}
      </main>
    </div>
  )
}
