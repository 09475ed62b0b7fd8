/** A grid or a building that is in no list any more. */
interface ClosedRow {
  id: string
  name: string
  closedAt: number
  /** Name of the area in which it lay; empty where it lay in none. */
  where: string
}

/** 已关闭的. What can be opened again. */
export interface ClosedGround {
  areas: (ClosedRow & { level: number })[]
  buildings: (ClosedRow & { intoName?: string })[]
}
