import './Meter.css'

/** A bar for the taken part of a whole; hidden from screen readers, as the words beside it say the same. */
export function Meter({ part, whole, width = 72 }: { part: number; whole: number; width?: number | string }) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0
  return (
    <div className="meter" style={{ width }} aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} />
    </div>
  )
}
