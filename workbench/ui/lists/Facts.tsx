import type { ReactNode } from 'react'
import './Facts.css'

/** A list of named facts, line by line; a fact without an answer is left out. */
export function Facts({ facts }: { facts: [name: string, answer: ReactNode][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, answer]) => answer !== undefined && answer !== false && answer !== '')
        .map(([name, answer]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  )
}
