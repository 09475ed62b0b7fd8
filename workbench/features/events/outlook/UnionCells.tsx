import type { UnionShare } from '#shared/events/outlook/view'
import { heldFrom } from './heldFrom'
import { outlookTexts as texts } from './outlookTexts'

/** Cells of one kind that are drawn; more are a number. */
const MOST = 12

/**
 * One cell a person: who is in on places kept for the union and who on everybody's, what is kept and free, who waits. Each kind has
 * a shape of its own; screens that are read aloud hear the numbers.
 */
export function UnionCells({ share }: { share: UnionShare }) {
  const { free, waiting } = share
  const { own, common } = heldFrom(share)
  return (
    <span className="union-cells" role="img" aria-label={texts.cells(own, common, free, waiting)}>
      <Cells kind="held" count={own} />
      <Cells kind="common" count={common} />
      <Cells kind="free" count={free} />
      <Cells kind="waiting" count={waiting} />
    </span>
  )
}

export type CellKind = 'held' | 'common' | 'free' | 'waiting'

function Cells({ kind, count }: { kind: CellKind; count: number }) {
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
