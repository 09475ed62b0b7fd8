import './Skeleton.css'

/** Grey lines where words will stand. */
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
