const KITE = 'M66 14l20 22-20 22-20-22z'
const LINES =
  'M66 14v44M46 36h40M66 58c0 6-6 6-6 11M54 74c-4 3-10 4-16 4M20 78h80M57 66l6 1M92 20c4-2 8-2 12 0M14 30c6-3 12-3 16 0'

/** The kite of `empty-offline` inside the code: without a network no picture can be fetched. */
export function OfflineMotif() {
  return (
    <svg
      width={120}
      height={90}
      viewBox="0 0 120 90"
      fill="none"
      stroke="#7e1414"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path fill="#ebc7bd" d={KITE} />
      <path d={LINES} />
    </svg>
  )
}
