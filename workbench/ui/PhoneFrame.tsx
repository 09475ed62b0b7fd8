import type { ReactNode } from 'react'
import './PhoneFrame.css'

interface Props {
  label: string
  title: string
  /** True for 大字, the larger type. */
  large?: boolean
  children: ReactNode
}

/** A reader's phone, true to size. */
export function PhoneFrame({ label, title, large = false, children }: Props) {
  return (
    <section className={large ? 'phone-frame phone-frame--large' : 'phone-frame'} aria-label={label}>
      <div className="phone-frame__bar">{title}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <div className="phone-frame__screen" tabIndex={0}>
        {children}
      </div>
    </section>
  )
}
