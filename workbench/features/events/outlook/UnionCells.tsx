import type { UnionShare } from '#shared/events/outlook/view'
import { outlookTexts as texts } from './outlookTexts'

/** Cells of one kind that are drawn; more are a number. */
const MOST = 12

/** One cell a person: who is in, what is kept and free, who waits. Screens that are read aloud hear the numbers. */
export function UnionCells({ share: { held, free, waiting } }: { share: UnionShare }) {
  return (
    <span className="union-cells" role="img" aria-label={texts.cells(held, free, waiting)}>
      <Cells kind="held" count={held} />
      <Cells kind="free" count={free} />
      <Cells kind="waiting" count={waiting} />
    </span>
  )
}

function Cells({ kind, count }: { kind: 'held' | 'free' | 'waiting'; count: number }) {
  const keys = Array.from({ length: Math.min(count, MOST) }, (_, index) => `${kind}${index}`)
  return (
    <>
      {keys.map((key) => (
        <i key={key} className={`union-cells__one union-cells__one--${kind}`} />
      ))}
      {count > MOST && <small>{texts.more(count - MOST)}</small>}
    </>
  )
}
