import type { ReactNode } from 'react'
import { Brand } from './Brand'
import './Outside.css'

/** The frame of screens without the side bar: before and during sign-in, and for people without work at the desk. */
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
