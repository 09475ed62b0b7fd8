import './Skeleton.css'

/** Grey lines in place of words that are on their way. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  return (
    <div className="skeleton" role="status" aria-label="正在打开">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <i key={row} style={{ width: `${[62, 88, 74, 80][row % 4]}%` }} />
      ))}
    </div>
  )
}
