import type { UnionShare } from '#shared/events/outlook/view'
import { CELL_KINDS, type CellKind, cellsOf } from './cellsOf'
import { outlookTexts as texts } from './outlookTexts'

/** Cells of one kind that are drawn; more are a number. */
const MOST = 12

/** One cell a person, each kind in a colour and a shape of its own. Screens that are read aloud hear the numbers. */
export function UnionCells({ share }: { share: UnionShare }) {
  const cells = cellsOf(share)
  return (
    <span className="union-cells" role="img" aria-label={texts.cells(cells)}>
      {CELL_KINDS.map((kind) => (
        <Cells key={kind} kind={kind} count={cells[kind]} />
      ))}
    </span>
  )
}

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
